/**
 * The demo profile at work: visits are played through the services of all desks, step by step, as staff at their
 * stations do. The benchmark and the test of a whole visit play the same steps with casts of their own.
 */
package org.jiedai.demo;
