package org.jiedai.parts;

/** The light of an appointment's parts: green on the shelf, red when something is missing, waiting before (A8). */
final class PickLight {
    private PickLight() {}

    /** The look of a state. */
    static String of(PickState state) {
        return switch (state) {
            case SHELVED -> "ok";
            case SHORT -> "late";
            default -> "wait";
        };
    }
}
