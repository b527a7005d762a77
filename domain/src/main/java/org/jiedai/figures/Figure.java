package org.jiedai.figures;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What managers compare, from the appointment to the delivery. */
public enum Figure {
    /** Visits that came by appointment ÷ all visits that began. */
    APPOINTMENT_SHARE(0),
    /** Booked customers who came ÷ those who came, cancelled or did not come. */
    SHOW_RATE(90),
    /** Calls answered within three rings ÷ all calls whose ringing was measured. */
    THREE_RINGS(0),
    /** Steps of advisors, bays and technicians that were promised ÷ those in opening hours. */
    SLOT_USE(0),
    /** Bookings that were ready at their start ÷ bookings that came or were due. */
    PREPARED(95),
    /** Arrivals greeted within 15 s ÷ those greeted (R1). */
    GREETED(90),
    /** Cars that passed their first final inspection ÷ those inspected (R17). */
    FIRST_PASS(97),
    /** Operations of extra work that customers agreed to ÷ those they answered (R15). */
    TAKE_UP(65),
    /** Cars seen off by the time promised last ÷ cars seen off (R24). */
    ON_TIME(95),
    /** Cars seen off by the time promised first ÷ cars seen off (R24). */
    FIRST_PROMISE(0);

    private final int usual;

    Figure(int usual) {
        this.usual = usual;
    }

    /** What a well-run store reaches, in per cent, for the figures that have such a mark. */
    public static Map<Figure, Integer> usualTargets() {
        return Arrays.stream(values())
                .filter(figure -> figure.usual > 0)
                .collect(Collectors.toMap(figure -> figure, figure -> figure.usual));
    }
}
