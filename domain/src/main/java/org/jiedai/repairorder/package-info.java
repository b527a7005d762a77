/** The visit from signature to inspection: release, promise, extra work, final inspection, wash, review (R9–R19). */
package org.jiedai.repairorder;
