/**
 * Growth: {@link org.jiedai.benchmark.growth.Past} writes years of closed visits behind a day that was really played,
 * and {@link org.jiedai.benchmark.growth.ScreenTimes} asks for every list, search and detail screen.
 */
package org.jiedai.benchmark.growth;
