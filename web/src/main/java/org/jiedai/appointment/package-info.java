/**
 * The telephone desk's pages: register, slots, readiness, calendar, reminders, and the calendar that an advisor's phone
 * reads (A1–A9).
 */
package org.jiedai.appointment;
