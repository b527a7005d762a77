/** The parts desk's pages: counter, one requisition, picking, shelf labels, stock (A8, R11). */
package org.jiedai.parts;
