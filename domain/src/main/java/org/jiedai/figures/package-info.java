/** The figures of the trade, each defined once: what is counted, and how it is divided. */
package org.jiedai.figures;
