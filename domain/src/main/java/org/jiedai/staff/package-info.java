/**
 * The people: who they are, what they may do in which store, what they master, how they prove themselves, their
 * sessions.
 */
package org.jiedai.staff;
