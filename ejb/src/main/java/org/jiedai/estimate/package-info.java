/** Estimates at work: drawn up with the booking and the visit, changed, told and signed (A3, R7, R8). */
package org.jiedai.estimate;
