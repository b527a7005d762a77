package org.jiedai.masterdata;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong with a cell.
 *
 * @param line of the file, from 1
 * @param column the key of its column; empty if it is the row as a whole
 * @param cell what stands there
 * @param rule the name of the rule that refuses it
 * @param values what the rule's text names
 */
public record CellProblem(int line, String column, String cell, String rule, List<?> values) implements Serializable {
    private static final String BETWEEN = "\u001F";

    /** The values as one text, to be kept. */
    public String kept() {
        return values.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }

    /** The values as they were kept. */
    public static List<String> values(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split(BETWEEN, -1));
    }
}
