/** The parts desk: stock, the appointment shelf, requisitions with two signatures, back orders and returns. */
package org.jiedai.parts;
