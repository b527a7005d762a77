package org.jiedai.frontdesk;

import java.io.Serializable;

/**
 * A store at a glance (U26).
 *
 * @param inHouse cars that were received and are not seen off
 * @param late of these, those whose promise has passed
 * @param waiting people at the door whom nobody has greeted
 * @param questions extra work that nobody has answered
 * @param complaints that are not closed
 * @param overdue of these, those whose deadline has passed
 * @param stuck hand-offs that a desk has not taken
 * @param booked of today's bookings, those that are to come or came
 * @param came of these, those that came
 */
public record StoreNow(
        String code,
        String name,
        String nameEn,
        int inHouse,
        int late,
        int waiting,
        int questions,
        int complaints,
        int overdue,
        int stuck,
        int booked,
        int came)
        implements Serializable {}
