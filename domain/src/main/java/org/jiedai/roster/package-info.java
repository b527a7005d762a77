/**
 * The duty roster (值岗表): who works when. A person's usual week is made of the store's shifts; a single day may differ,
 * for an absence, other hours or a swap. Of whom nothing is said, they are there whenever the store is open. Slots (A2)
 * and the advisors' turn (R1) follow it at once.
 */
package org.jiedai.roster;
