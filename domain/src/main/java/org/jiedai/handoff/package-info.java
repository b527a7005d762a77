/** Hand-offs between the desks: what is said, by which desk, to which desk, and what became of it. */
package org.jiedai.handoff;
