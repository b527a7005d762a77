/** The managers' figures as tables by week and store. */
package org.jiedai.figures;
