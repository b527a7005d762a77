package org.jiedai.figures;

import java.time.LocalDate;

/**
 * One line of what the database has counted.
 *
 * @param who log-in, empty for nobody
 */
record Counted(Figure figure, LocalDate day, String who, long part, long whole) {

    Counts counts() {
        return Counts.of(figure, part, whole);
    }
}
