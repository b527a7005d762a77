package org.jiedai.appointment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jiedai.estimate.EstimateBoard;
import org.jiedai.estimate.NeedsPicker;
import org.jiedai.handoff.LineItem;
import org.jiedai.parts.PartCover;
import org.jiedai.parts.PartsCheck;
import org.jiedai.shared.Again;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.HistoryBoard;
import org.jiedai.shared.HistoryLine;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.Screen;
import org.jiedai.shared.View;
import org.jiedai.telephone.Scripts;

/** One booking: slot, read-back, booking, preparation, and what may become of it (A2–A9). */
@Named
@ViewScoped
public class AppointmentView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private AppointmentBoard board;

    @Inject
    private BookingService booking;

    @Inject
    private SlotPicker slots;

    @Inject
    private HistoryBoard histories;

    @Inject
    private PartsCheck partsCheck;

    @Inject
    private NeedsPicker needs;

    @Inject
    private EstimateBoard estimates;

    @Inject
    private Scripts scripts;

    private String no;
    private boolean changing;
    private AppointmentSheet sheet;
    private List<LineItem> lines;
    private BigDecimal total;
    private Integer versionNo;
    private String phone;
    private String reason;
    private final Again again = new Again(AppointmentRule.class);
    private boolean backOrder;
    private String act;
    private transient List<HistoryLine> history;
    private List<PartCover> covers = List.of();

    public void load() {
        // Read first: an act in between must not stand in the history of a page that does not know it yet.
        history = histories.of(number().value());
        sheet = board.sheet(number());
        // Who has seen the whole number keeps it, whatever moves on the page.
        phone = phone == null ? sheet.row().phone().masked() : phone;
        price();
        covers = partsCheck.of(lines, number());
        slots.beginWith(afterParts());
    }

    // What was booked costs what it cost then, whatever the catalogue says today (A6).
    private void price() {
        lines = sheet.lines();
        total = sheet.total();
        versionNo = null;
        estimates.of(number()).ifPresent(estimate -> {
            lines = estimate.lines();
            total = estimate.total();
            versionNo = estimate.versionNo();
        });
    }

    // What is short is waited for: slots are offered from the day after it is expected (A2).
    private LocalDate afterParts() {
        return covers.stream()
                .filter(cover -> !cover.covered() && cover.expectedOn() != null)
                .map(cover -> cover.expectedOn().plusDays(1))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Coming from the call list, for another time: the free slots are there at once (A9). */
    public void open() {
        load();
        if (isAnswering()) {
            reason = texts.of("reminder.reason.MOVE");
            slots.offerIfAny(search());
        }
    }

    /** Whether this page was opened for another time. */
    public boolean isAnswering() {
        return AppointmentAct.MOVE.name().equals(act) && may(act);
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    /** At least two slots, quieter hours first (A2). */
    public void offer() {
        slots.offer(search());
    }

    /** Every time of the day that was asked for, taken ones too (A2). */
    public void showTimes() {
        slots.showTimes(search());
    }

    /** Whether the booking has this time now, so that moving there would be no move. */
    public boolean present(Instant time) {
        return !changing
                && sheet.row().state() == AppointmentState.BOOKED
                && time.equals(sheet.row().slotStart());
    }

    /** What a time of the day says of itself: chosen, the booking's own, how many are expected then, or full. */
    public String words(SlotTime time) {
        if (time.start().equals(slots.getStart())) {
            return "✓";
        }
        if (present(time.start())) {
            return texts.get("appointment.present");
        }
        if (!time.free()) {
            return texts.get("appointment.full");
        }
        return (time.peak() ? "▲ " : "") + texts.of("appointment.few", time.expected());
    }

    /** The same in a sentence, whoever points at it. */
    public String hint(SlotTime time) {
        String key = time.free() ? "appointment.free" : "appointment.taken";
        return texts.of(key, texts.readable(time.start()), time.expected());
    }

    private SlotSearch search() {
        return new SlotSearch(
                me.getStoreCode(), changing ? needs.work() : sheet.work().operationCodes(), number());
    }

    public void chooseSlot() {
        orOffer(why -> booking.chooseSlot(number(), version(), slots.chosen()));
        done("appointment.slot-chosen");
    }

    public void readBack() {
        booking.readBack(number(), version(), getReadBackWords());
        done("appointment.read-back-done");
    }

    /** Books; if somebody else was quicker, the next free slots and the present stock are there at once. */
    public void book() {
        orOffer(why -> booking.book(number(), version(), backOrder, why));
        done("appointment.booked");
    }

    /** What the customer wants done is chosen anew (A6). */
    public void beginChange() {
        changing = true;
        slots.close();
        needs.begin(number(), sheet.vehicleNo(), sheet.work());
    }

    public void endChange() {
        changing = false;
        slots.clear();
    }

    /** Other work, at the time chosen or at the present one. */
    public void change() {
        orOffer(why -> booking.change(
                number(),
                version(),
                needs.wish(),
                slots.getStart() == null ? sheet.row().slotStart() : slots.getStart(),
                reason,
                backOrder,
                why));
        changing = false;
        done("appointment.changed");
    }

    private void orOffer(Consumer<String> act) {
        try {
            again.orAsk(why -> {
                act.accept(why);
                return true;
            });
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AppointmentRule.SLOT_TAKEN) {
                slots.choose(null);
            }
            load();
            slots.offerIfAny(search());
            throw refusal;
        }
    }

    public void move() {
        orOffer(why -> booking.move(number(), version(), slots.chosen(), SlotWish.ANY, reason, backOrder, why));
        done("appointment.moved");
    }

    public void cancel() {
        booking.cancel(number(), version(), reason);
        done("appointment.cancelled");
    }

    public void miss() {
        booking.miss(number(), version());
        done("appointment.missed");
    }

    /** It was no no-show after all. */
    public void reinstate() {
        booking.reinstate(number(), version(), reason);
        done("appointment.reinstated");
    }

    /** Whether it was cancelled or missed: the customer may want the same again. */
    public boolean isOver() {
        return List.of(AppointmentState.CANCELLED, AppointmentState.NO_SHOW)
                .contains(sheet.row().state());
    }

    /** The same car and work once more, under a number of its own; its slot is chosen next. */
    public String rebook() {
        AppointmentNo fresh = booking.registerAgain(number());
        sayThere("appointment.rebooked", number());
        return go(Screen.APPOINTMENT, fresh);
    }

    public boolean may(String act) {
        return sheet.acts().contains(AppointmentAct.valueOf(act));
    }

    private void done(String key) {
        slots.clear();
        reason = null;
        act = null;
        load();
        say(key);
    }

    private AppointmentNo number() {
        return new AppointmentNo(kept(no));
    }

    private int version() {
        return sheet.row().version();
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    /** The whole number, to dial it. */
    public void reveal() {
        phone = booking.revealPhone(number()).value();
    }

    /** Masked, unless the whole number was asked for. */
    public String getPhone() {
        return phone;
    }

    public AppointmentSheet getSheet() {
        return sheet;
    }

    public SlotPicker getSlots() {
        return slots;
    }

    /** Why the car is booked twice at one time. */
    public Again getAgain() {
        return again;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Whether parts are short, so that the customer must agree to a back order (A2). */
    public boolean isShort() {
        return changing ? needs.isShort() : covers.stream().anyMatch(cover -> !cover.covered());
    }

    public boolean isChanging() {
        return changing;
    }

    public NeedsPicker getNeeds() {
        return needs;
    }

    public boolean isBackOrder() {
        return backOrder;
    }

    public void setBackOrder(boolean backOrder) {
        this.backOrder = backOrder;
    }

    /** What is read to the customer and goes on record as it was read (A4). */
    public String getReadBackWords() {
        AppointmentRow row = sheet.row();
        return scripts.readBack(row.customerName(), row.slotStart(), row.readyAt(), lines, total);
    }

    /** The priced lines: those of the estimate once it is booked. */
    public List<LineItem> getLines() {
        return lines;
    }

    public BigDecimal getTotal() {
        return total;
    }

    /** The version of the estimate, or null before it is booked. */
    public Integer getVersionNo() {
        return versionNo;
    }

    /** Whether stock covers the need (A2). */
    public List<PartCover> getCovers() {
        return covers;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }
}
