package org.jiedai.workshop;

/** The light of a line of a ticket: green when it is done, waiting while it rests, plain before (R12). */
final class LineLight {
    private LineLight() {}

    /** The look of a state. */
    static String of(TicketLineState state) {
        return switch (state) {
            case DONE -> "ok";
            case PAUSED -> "wait";
            default -> "";
        };
    }
}
