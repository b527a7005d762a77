package org.jiedai.appointment;

import java.time.Duration;
import org.jiedai.notice.NoticeKind;
import org.jiedai.store.Reminding;

/** When a customer is reminded (A9). */
public enum ReminderKind {
    DAY_AHEAD(NoticeKind.REMINDER_DAY_AHEAD),
    HOUR_AHEAD(NoticeKind.REMINDER_HOUR_AHEAD);

    private final NoticeKind notice;

    ReminderKind(NoticeKind notice) {
        this.notice = notice;
    }

    /** What the customer is sent. */
    public NoticeKind notice() {
        return notice;
    }

    /** How long before the appointment, as the store wants it. */
    public Duration ahead(Reminding reminding) {
        return this == DAY_AHEAD
                ? Duration.ofHours(reminding.dayAheadHours())
                : Duration.ofMinutes(reminding.hourAheadMinutes());
    }
}
