/**
 * Whole visits through the screens, from outside the server and as a browser sends them: {@link
 * org.jiedai.benchmark.screens.ScreenShift} lets people of all desks work, {@code Screen} is what they have before them.
 */
package org.jiedai.benchmark.screens;
