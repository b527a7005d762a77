/**
 * One visit with the acts that its advisor may do, and the page on which a customer answers for extra work (R8–R19).
 */
package org.jiedai.repairorder;
