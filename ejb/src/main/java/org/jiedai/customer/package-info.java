/** Who comes with which car is held against the card index, and asked where it does not agree (A1, R2). */
package org.jiedai.customer;
