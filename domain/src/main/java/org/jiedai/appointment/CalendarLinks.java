package org.jiedai.appointment;

import java.util.Optional;

/** The advisors' secret links to their calendars. */
public interface CalendarLinks {
    Optional<CalendarLink> find(CalendarLink.Key key);

    /** The link with the secret that has this hash. */
    Optional<CalendarLink> byHash(String linkHash);

    void add(CalendarLink link);

    void remove(CalendarLink link);
}
