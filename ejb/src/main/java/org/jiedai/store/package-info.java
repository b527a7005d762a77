/** Stores at work: what they are, their calendar, and the master data on screen. */
package org.jiedai.store;
