/** Check-in, documents and kit, and the walkaround (R2–R6). */
package org.jiedai.reception;
