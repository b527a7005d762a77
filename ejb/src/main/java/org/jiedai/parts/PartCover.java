package org.jiedai.parts;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Whether stock covers what a job needs of one part (A2).
 *
 * @param needed how many the job takes
 * @param available on hand − reserved − safety stock, and what the appointment itself has been promised
 * @param expected how many are on their way
 * @param expectedOn the first day on which the job could have all it needs, behind those who wait already; null if it
 *     is covered or too few are on their way
 */
public record PartCover(
        String partCode,
        String name,
        int needed,
        int available,
        int onHand,
        int reserved,
        int safety,
        int expected,
        LocalDate expectedOn)
        implements Serializable {

    public boolean covered() {
        return available >= needed;
    }
}
