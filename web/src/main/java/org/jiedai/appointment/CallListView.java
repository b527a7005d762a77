package org.jiedai.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiedai.shared.View;

/** The customers to be called before they come; every outcome is one click (A9). Part of two pages. */
@Named
@ViewScoped
public class CallListView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private AppointmentBoard board;

    @Inject
    private PreparationService preparation;

    private List<ReminderRow> reminders = List.of();

    @PostConstruct
    public void load() {
        reminders = board.reminders();
    }

    /** Coming, or not reached; the other outcomes come with the move or the cancelling on the booking's own page. */
    public void remind(ReminderRow row, String outcome) {
        preparation.remind(row.number(), row.version(), row.kind(), ReminderOutcome.valueOf(outcome));
        load();
        say("appointment.reminded");
    }

    /** The booking with the act open that this outcome means. */
    public String page(ReminderRow row, String act) {
        return "/frontdesk/appointment.xhtml?no=" + row.number() + "&act=" + act;
    }

    /** Whether this person may note what came of a call: who only changes bookings sees no button that is refused. */
    public boolean isReminding() {
        return me.any(List.copyOf(AppointmentAct.REMIND.roles()));
    }

    public List<ReminderRow> getReminders() {
        return reminders;
    }
}
