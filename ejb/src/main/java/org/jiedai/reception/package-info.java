/** The arrival at work: whose turn it is, greeting, check-in, documents, kit, walkaround and valuables (R1–R6). */
package org.jiedai.reception;
