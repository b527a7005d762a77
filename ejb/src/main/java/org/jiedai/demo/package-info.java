/**
 * The demo profile at work: visits are played through the services of all desks, step by step, as staff at their
 * stations do. The benchmark, the test of a whole visit on a server and that in memory play the same steps with casts
 * of their own; visits played by hand in a browser must leave every act of these steps in their history.
 */
package org.jiedai.demo;
