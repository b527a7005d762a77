package org.jiedai.frontdesk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One of two cards that may be one.
 *
 * @param number CU-… or VH-…
 * @param version of the card, which an act names
 * @param title the customer's name, or the car's plate; empty for none
 * @param reached the customer's numbers, masked; of a car its VIN, the middle left out
 * @param facts addresses, or model and owner
 * @param cars plates of the customer's cars; none of a car
 * @param visits how many
 * @param last when something last became of a visit; null if there was none
 */
public record DuplicateSide(
        String number,
        int version,
        String title,
        List<String> reached,
        List<String> facts,
        List<String> cars,
        long visits,
        Instant last)
        implements Serializable {}
