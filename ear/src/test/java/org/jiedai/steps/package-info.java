/** The list of the 39 steps, held against screens and tests. */
package org.jiedai.steps;
