/**
 * Whole visits through the screens, from outside the server and as a browser sends them:
 * {@link org.jiedai.benchmark.screens.ScreenShift} lets people of all desks work, {@link org.jiedai.screens.Desk} is
 * one of them.
 */
package org.jiedai.benchmark.screens;
