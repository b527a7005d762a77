package org.jiedai.frontdesk;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiedai.followup.ComplaintRow;
import org.jiedai.handoff.HandOffRow;
import org.jiedai.shared.Screen;

/**
 * Something that a manager asks after: what burns first stands first.
 *
 * @param kind of its texts, {@code ConcernKind.KIND}
 * @param look late, risk or wait
 * @param moment it is counted from or until
 * @param detail in the words of who wrote it, or a name
 * @param who looks after it; null if nobody is named
 * @param page it is opened on
 * @param no the number it is opened with; null if the page shows all of its kind
 */
public record Concern(
        ConcernKind kind, String look, Instant moment, String plate, String detail, String who, String page, String no)
        implements Serializable {

    /** Who waits at the door first; then what is late, the longest first; what is near; what waits for somebody. */
    static final Comparator<Concern> BY_URGENCY = Comparator.comparing(
                    (Concern one) -> one.kind() == ConcernKind.GREETING ? 0 : 1)
            .thenComparing(one -> List.of("late", "risk", "wait").indexOf(one.look()))
            .thenComparing(Concern::moment, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Where it is opened, as pages are addressed. */
    public String address() {
        return no == null ? page : page + "?no=" + no;
    }

    static Concern of(ArrivalRow arrival) {
        return new Concern(
                ConcernKind.GREETING,
                "late",
                arrival.arrivedAt(),
                arrival.plate() == null ? null : arrival.plate().value(),
                arrival.customerName() == null ? arrival.who() : arrival.customerName(),
                arrival.calledAdvisor(),
                null,
                null);
    }

    /** A car whose promise has passed or soon will (U12); nothing for any other. */
    static Optional<Concern> of(OrderCard card, String look) {
        if (!"late".equals(look) && !"risk".equals(look)) {
            return Optional.empty();
        }
        return Optional.of(new Concern(
                "late".equals(look) ? ConcernKind.LATE : ConcernKind.AT_RISK,
                look,
                card.promisedAt(),
                card.plate(),
                card.complaint(),
                card.advisor(),
                Screen.REPAIR_ORDER.path(),
                card.number().value()));
    }

    /** @param here whether whoever looks may open the store's complaints */
    static Concern of(ComplaintRow complaint, Instant now, boolean here) {
        boolean overdue = complaint.deadline() != null && complaint.deadline().isBefore(now);
        return new Concern(
                ConcernKind.COMPLAINT,
                overdue ? "late" : "risk",
                complaint.deadline(),
                complaint.plate(),
                complaint.text(),
                complaint.owner(),
                here ? Screen.COMPLAINTS.path() : null,
                null);
    }

    static Concern of(OpenQuestion question, OrderCard card) {
        return new Concern(
                ConcernKind.QUESTION,
                "wait",
                question.since(),
                card.plate(),
                question.finding(),
                card.advisor(),
                Screen.REPAIR_ORDER.path(),
                question.order().value());
    }

    /** @param here whether whoever looks may open the store's hand-offs */
    static Concern of(HandOffRow handOff, String type, boolean here) {
        return new Concern(
                ConcernKind.HAND_OFF,
                "wait",
                handOff.occurredAt(),
                null,
                type + " " + handOff.orderNo(),
                handOff.postedBy(),
                here ? Screen.HAND_OFFS.path() : null,
                null);
    }
}
