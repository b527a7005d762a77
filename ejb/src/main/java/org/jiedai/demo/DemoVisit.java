package org.jiedai.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** One car's visit on its way through the demo day, and when its next step is due. */
final class DemoVisit extends Visit {
    /** Minutes that pass before a step; two where nothing is said. */
    private static final Map<String, Integer> MINUTES = Map.ofEntries(
            Map.entry("ReceptionAct.EXAMINE", 1),
            Map.entry("ReceptionAct.FIT_KIT", 1),
            Map.entry("PlanAct.PLAN", 40),
            Map.entry("PickAct.PICK", 60),
            Map.entry("TicketAct.ASSIGN", 4),
            Map.entry("RequisitionAct.ISSUE", 5),
            Map.entry("FindingAct.REPORT", 12),
            Map.entry("TicketAct.FINISH", 17),
            Map.entry("WashAct.START", 6),
            Map.entry("WashAct.REPORT", 14),
            Map.entry("DeliveryAct.SHOW", 5),
            Map.entry("SettlementAct.SIGN", 4));

    private static final int USUAL = 2;

    private final DemoCar car;
    private Instant due;

    DemoVisit(DemoCar car) {
        super(car, car.course());
        this.car = car;
        due = car.moment(course().booked() ? "calls" : "comes");
    }

    /** When its next step is due; null if none is. */
    Instant due() {
        return due;
    }

    @Override
    public void done() {
        super.done();
        due = over() || next().name().equals(car.until()) ? null : after(due);
    }

    DemoCar car() {
        return car;
    }

    /** It stands still from here on. */
    void stops() {
        due = null;
    }

    // Most within the 15 s that are asked (R1), some not.
    private int greetedAfter() {
        return 4 + Math.floorMod(cast().plate().value().hashCode(), 14);
    }

    private Instant after(Instant last) {
        return switch (next().name()) {
            case "ArrivalAct.ARRIVE" -> car.moment("comes");
            case "ArrivalAct.GREET" -> last.plusSeconds(greetedAfter());
            case "FollowUpAct.BEGIN" -> car.moment("called");
            default -> last.plus(Duration.ofMinutes(MINUTES.getOrDefault(next().name(), USUAL)));
        };
    }
}
