/** The car arrives: turn and greeting, documents, protection kit, walkaround, valuables (R1–R6). */
package org.jiedai.reception;
