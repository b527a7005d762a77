/**
 * The screens without a window: {@link org.jiedai.screens.Screen} sends what a browser would send,
 * {@link org.jiedai.screens.Desk} is somebody who works so, and {@link org.jiedai.screens.Reception},
 * {@link org.jiedai.screens.Workshop} and {@link org.jiedai.screens.Departure} tell a walk-in's visit desk by desk. The
 * benchmark lets crews play it; browser tests bring a visit by it to where their own matter begins.
 */
package org.jiedai.screens;
