package org.jiedai.parts;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Whether stock covers what a job needs of one part (A2).
 *
 * @param needed how many the job takes
 * @param available on hand − reserved − safety stock
 * @param expectedOn when more should come, or null
 */
public record PartCover(String partCode, String name, int needed, int available, LocalDate expectedOn)
        implements Serializable {

    public boolean covered() {
        return available >= needed;
    }
}
