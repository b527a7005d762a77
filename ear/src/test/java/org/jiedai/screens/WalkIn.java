package org.jiedai.screens;

/**
 * Whoever comes without an appointment, and what the desks type for them.
 *
 * @param plate as it is typed, without a dot
 * @param who their name at the door
 * @param mileage in km
 * @param work code of the operation that the estimate has
 */
public record WalkIn(String plate, String who, String mileage, String keyTag, String work) {

    /** As the screens write the plate. */
    String writtenPlate() {
        return plate.substring(0, 2) + "·" + plate.substring(2);
    }
}
