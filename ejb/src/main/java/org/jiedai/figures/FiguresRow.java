package org.jiedai.figures;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The figures of a store: of the whole span, of a day, or of a person.
 *
 * @param day null unless counted by day
 * @param person null unless counted by person; empty for what nobody did, such as calls that were missed
 */
public record FiguresRow(String store, String storeEn, LocalDate day, String person, Counts counts)
        implements Serializable {

    /** Of the whole span. */
    public boolean total() {
        return day == null && person == null;
    }
}
