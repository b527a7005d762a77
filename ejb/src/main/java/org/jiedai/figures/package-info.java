/** The figures of the trade as managers read them. */
package org.jiedai.figures;
