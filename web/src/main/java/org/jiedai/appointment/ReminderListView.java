package org.jiedai.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Formats;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.Screen;
import org.jiedai.shared.View;

/** The customers to be called before they come; every outcome is one click (A9). Part of two pages. */
@Named
@ViewScoped
public class ReminderListView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private AppointmentBoard board;

    @Inject
    private PreparationService preparation;

    @Inject
    private BookingService booking;

    @Inject
    private Formats formats;

    private List<ReminderRow> reminders = List.of();
    private List<NotKept> notKept = List.of();
    private ReminderRow asked;
    private String reason;
    private final Map<AppointmentNo, String> revealed = new HashMap<>();

    @PostConstruct
    public void load() {
        reminders = board.reminders();
        notKept = board.notKept();
    }

    /** Coming, or not reached. */
    public void remind(ReminderRow row, String outcome) {
        orAnew(() -> preparation.remind(row.number(), row.version(), row.kind(), ReminderOutcome.valueOf(outcome)));
        say("appointment.reminded");
    }

    /** Another time: the booking opens with the free slots of the coming days. */
    public String newTime(ReminderRow row) {
        orAnew(() -> preparation.remind(row.number(), row.version(), row.kind(), ReminderOutcome.NEW_TIME));
        sayThere("appointment.reminded");
        return go(Screen.APPOINTMENT, row.number()) + "&act=" + AppointmentAct.MOVE;
    }

    /** Cancelling cannot be taken back: before it is done the reason stands there to be looked at. */
    public void ask(ReminderRow row) {
        asked = row;
        reason = texts.of("reminder.reason.CANCEL");
    }

    /** It was the wrong button. */
    public void leave() {
        asked = null;
    }

    /** Whether this row is being cancelled. */
    public boolean asking(ReminderRow row) {
        return asked != null && row.number().equals(asked.number()) && row.kind() == asked.kind();
    }

    /** The customer does not come: outcome and cancelling are one. */
    public void cancel(ReminderRow row) {
        orAnew(() -> booking.cancel(row.number(), row.version(), reason));
        leave();
        say("appointment.cancelled");
    }

    // Also when somebody else was faster: their reminder goes from this page.
    private void orAnew(Runnable act) {
        try {
            act.run();
        } finally {
            load();
        }
    }

    /** Whether this person may note what came of a call: who only changes bookings sees no button that is refused. */
    public boolean isReminding() {
        return me.any(List.copyOf(AppointmentAct.REMIND.roles()));
    }

    /** What is dialled for this row. */
    public Dialled dialled(ReminderRow row) {
        return new Dialled(row);
    }

    /** A customer's number: masked, and whole for whoever asked for it, whatever moves on the page (U20). */
    public final class Dialled {
        private final ReminderRow row;

        private Dialled(ReminderRow row) {
            this.row = row;
        }

        public String getPhone() {
            return revealed.getOrDefault(row.number(), row.phone().masked());
        }

        public void reveal() {
            revealed.put(row.number(), booking.revealPhone(row.number()).value());
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The bookings that cannot be kept as they were promised. */
    public List<NotKept> getNotKept() {
        return notKept;
    }

    /** Why one of them cannot, in words. */
    public String why(NotKept one) {
        return one.why().stream().map(texts::name).collect(Collectors.joining(" · "));
    }

    /** Whether any of them others can take. */
    public boolean isPassable() {
        return notKept.stream().anyMatch(NotKept::canBePassedOn);
    }

    /** Others take one at the same time. */
    public void passOn(NotKept one) {
        Optional<RuleBroken> refusal = refusal(one);
        load();
        String plate = formats.plate(one.row().plate());
        if (refusal.isEmpty()) {
            say("not-kept.passed-on", plate);
        } else if (isNobodyFree(refusal.get())) {
            warn("not-kept.to-be-called", plate);
        } else {
            throw refusal.get();
        }
    }

    /** Others take all whom they can; who is left is to be called. */
    public void passAllOn() {
        List<NotKept> all = notKept.stream().filter(NotKept::canBePassedOn).toList();
        int done = 0;
        List<String> refused = new ArrayList<>();
        for (NotKept one : all) {
            Optional<RuleBroken> refusal = refusal(one);
            done += refusal.isEmpty() ? 1 : 0;
            // What somebody else has settled meanwhile is gone from the list anyhow.
            refusal.filter(ReminderListView::isNobodyFree)
                    .ifPresent(why -> refused.add(formats.plate(one.row().plate())));
        }
        load();
        say("not-kept.all-passed-on", done);
        if (!refused.isEmpty()) {
            warn("not-kept.to-be-called", String.join(", ", refused));
        }
    }

    // Each by itself: that nobody is free for one does not keep the others.
    private Optional<RuleBroken> refusal(NotKept one) {
        try {
            booking.passOn(one.row().number(), one.row().version());
            return Optional.empty();
        } catch (RuleBroken refusal) {
            return Optional.of(refusal);
        }
    }

    private static boolean isNobodyFree(RuleBroken refusal) {
        return refusal.rule() == AppointmentRule.SLOT_TAKEN;
    }

    public List<ReminderRow> getReminders() {
        return reminders;
    }
}
