/**
 * The benchmark: whole visits under load on an instance of its own, and the books checked afterwards.
 * {@link org.jiedai.benchmark.Benchmark} is its command, {@code station} what it puts into the server.
 */
package org.jiedai.benchmark;
