/**
 * The booking register at work: slots are found and held, bookings are made, moved and cancelled, the next days are
 * prepared, reminders fall due, and who did not come is noticed (A1–A9). Boards read for the pages.
 */
package org.jiedai.appointment;
