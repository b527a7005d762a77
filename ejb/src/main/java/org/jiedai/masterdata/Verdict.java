package org.jiedai.masterdata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What would become of a row, and what makes it so.
 *
 * @param differences what is on record otherwise
 * @param effect takes the row over; nothing for one that is the same or wrong
 */
public record Verdict(SheetRow row, RowOutcome outcome, List<Difference> differences, Runnable effect) {

    /** A value on record and what it becomes. */
    public record Difference(String column, String before, String after) {}

    static Verdict wrong(SheetRow row) {
        return new Verdict(row, RowOutcome.WRONG, List.of(), () -> {});
    }

    static Verdict fresh(SheetRow row, Runnable effect) {
        return new Verdict(row, RowOutcome.FRESH, List.of(), effect);
    }

    /** By what the record was known until now. */
    String formerKey() {
        Map<String, String> before = new HashMap<>(row.kept());
        differences.forEach(difference -> before.put(difference.column(), difference.before()));
        return new SheetRow(row.sheet(), row.line(), before).key();
    }

    static Verdict of(SheetRow row, List<Difference> differences, Runnable effect) {
        return differences.isEmpty()
                ? new Verdict(row, RowOutcome.SAME, differences, () -> {})
                : new Verdict(row, RowOutcome.CHANGED, differences, effect);
    }
}
