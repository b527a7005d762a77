package org.jiedai.masterdata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file has named so far: the same thing twice in one file says two things of it, and nobody knows which holds.
 */
final class Marks {
    private final Map<String, Integer> lines = new HashMap<>();

    /** Finds the row wrong if one of its marks stood on a line before. */
    void see(SheetRow row, List<String> marks) {
        for (String mark : marks) {
            Integer first = lines.putIfAbsent(mark, row.line());
            if (first != null && row.isRight()) {
                row.isWrong(row.sheet().columns().get(0).key(), ImportRule.SAID_TWICE.broken(mark, first));
            }
        }
    }
}
