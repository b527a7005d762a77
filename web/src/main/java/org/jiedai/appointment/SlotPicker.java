package org.jiedai.appointment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedai.shared.Me;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.Texts;

/** When an appointment may be, from a day on: the slots offered, or all times of the day; and the one chosen (A2). */
@Dependent
public class SlotPicker implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SlotOffers offers;

    @Inject
    private Texts texts;

    @Inject
    private Me me;

    private SlotOffer offer;
    private LocalDate timesOf;
    private List<SlotTime> times = List.of();
    private Instant start;
    private LocalDate from;

    /** Looks from this day on, unless a day was asked for already; null: from now on. */
    public void beginWith(LocalDate day) {
        from = from == null ? day : from;
    }

    /** At least two slots, quieter hours first. */
    public void offer(SlotSearch search) {
        close();
        offer = offers.find(search, from);
    }

    /** The same for a page that opens also when nothing is free; who then asks for another day is told. */
    public void offerIfAny(SlotSearch search) {
        try {
            offer(search);
        } catch (RuleBroken e) {
            offer = null;
        }
    }

    /** Every time of the day that was asked for, taken ones too. */
    public void showTimes(SlotSearch search) {
        close();
        timesOf = from == null ? me.now().atZone(me.getZone()).toLocalDate() : from;
        times = offers.times(search, timesOf);
    }

    /** What was offered is offered no more; what was chosen stays so. */
    public void close() {
        offer = null;
        timesOf = null;
        times = List.of();
    }

    /** Nothing is offered or chosen. */
    public void clear() {
        close();
        start = null;
    }

    public void choose(Instant chosen) {
        start = chosen;
    }

    /** @throws RuleBroken {@link AppointmentRule#NO_SLOT_CHOSEN} */
    public Instant chosen() {
        AppointmentRule.NO_SLOT_CHOSEN.unless(start != null);
        return start;
    }

    public List<Slot> getOffered() {
        return offer == null ? List.of() : offer.slots();
    }

    /** Why the day that was asked for is not among the slots; empty if it is, or if none was asked for. */
    public String getWhyLater() {
        return offer == null || from == null || offer.asked() == AskedDay.FREE
                ? ""
                : texts.of("AskedDay." + offer.asked(), offer.day());
    }

    public List<SlotTime> getTimes() {
        return times;
    }

    /** The day of which all times are shown; null if none. */
    public LocalDate getTimesOf() {
        return timesOf;
    }

    /** The start chosen; null if none. */
    public Instant getStart() {
        return start;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
