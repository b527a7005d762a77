package org.jiedai.frontdesk;

import java.io.Serializable;

/**
 * An hour of today: who comes, and how many could be received and repaired.
 *
 * @param hour of the store's day, 0 to 23
 * @param came cars that arrived in it, booked or not
 * @param expected bookings that begin in it and have not come yet
 * @param capacity the smaller of what advisors can receive and bays can take
 */
public record HourOfDay(int hour, int came, int expected, int capacity) implements Serializable {}
