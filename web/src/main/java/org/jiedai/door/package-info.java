/**
 * Whoever asks for a page comes through here: forged, slow and too many requests end at the door, strangers wait before
 * it for their turn, a session's requests go one after the other, an act is done once, and a lost answer is given
 * again.
 */
package org.jiedai.door;
