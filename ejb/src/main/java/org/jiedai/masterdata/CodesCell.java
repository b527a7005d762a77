package org.jiedai.masterdata;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A cell that lists codes in their order: {@code MT-0020; AC-0010}. */
final class CodesCell {
    private CodesCell() {}

    /** @throws org.jiedai.shared.RuleBroken {@link ImportRule#CODE_TWICE} */
    static List<String> read(String cell) {
        List<String> codes = Arrays.stream(cell.split("[;；,，、\\n]"))
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .toList();
        Set<String> seen = new HashSet<>();
        codes.forEach(code -> ImportRule.CODE_TWICE.unless(seen.add(code), code));
        return codes;
    }

    static String words(List<String> codes) {
        return String.join("; ", codes);
    }

    /**
     * Rows that name what is not on record are wrong.
     *
     * @param type whose codes they are
     * @return all codes that the rows name and that are on record
     */
    static Set<String> check(Class<?> type, String column, List<SheetRow> rows, JpaListed listed) {
        Set<String> named = rows.stream()
                .flatMap(row -> row.read(column, CodesCell::read).stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Set<String> known = listed.codes(type, named);
        for (SheetRow row : rows.stream().filter(SheetRow::isRight).toList()) {
            read(row.text(column)).stream()
                    .filter(code -> !known.contains(code))
                    .findFirst()
                    .ifPresent(code -> row.isWrong(column, ImportRule.NOT_ON_RECORD.broken(code)));
        }
        return known;
    }
}
