/**
 * What every page stands on: the door, the turn of a session, unsent text, refusals in the person's language, push,
 * formats and texts.
 */
package org.jiedai.shared;
