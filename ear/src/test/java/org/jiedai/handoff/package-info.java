/** Hand-offs over the real queues: once, in order, refused with a reason, kept through every failure. */
package org.jiedai.handoff;
