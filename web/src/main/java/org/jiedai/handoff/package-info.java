/** The hand-offs that are stuck, and the address at which a load balancer asks. */
package org.jiedai.handoff;
