package org.jiedai.masterdata;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiedai.catalogue.NeededPart;
import org.jiedai.catalogue.Part;

/** A cell that lists needed parts: {@code 06L-115-562-B*1; G-052-577-M2*4}. */
final class NeededPartsCell {
    static final String COLUMN = "neededParts";

    private static final Pattern NEEDED = Pattern.compile("([^*×\\s]+)\\s*[*×x]\\s*([1-9]\\d{0,2})");
    private static final Comparator<NeededPart> BY_CODE = Comparator.comparing(NeededPart::partCode);

    private NeededPartsCell() {}

    /** @throws org.jiedai.shared.RuleBroken {@link ImportRule#PARTS_MALFORMED}, {@link ImportRule#PART_TWICE} */
    static List<NeededPart> read(String cell) {
        List<NeededPart> parts = all(cell);
        Set<String> seen = new HashSet<>();
        parts.forEach(part -> ImportRule.PART_TWICE.unless(seen.add(part.partCode()), part.partCode()));
        return parts;
    }

    private static List<NeededPart> all(String cell) {
        return Arrays.stream(cell.split("[;；\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(NeededPartsCell::part)
                .sorted(BY_CODE)
                .toList();
    }

    private static NeededPart part(String text) {
        Matcher needed = NEEDED.matcher(text);
        ImportRule.PARTS_MALFORMED.unless(needed.matches(), text);
        return new NeededPart(needed.group(1), Integer.parseInt(needed.group(2)));
    }

    // A table has no order: the parts stand by their codes, whatever their order in a file.
    static String words(Collection<NeededPart> parts) {
        return parts.stream().sorted(BY_CODE).map(NeededPart::toString).collect(Collectors.joining("; "));
    }

    /** What a row says, its parts as a record says them. */
    static Map<String, String> kept(SheetRow row) {
        Map<String, String> kept = row.kept();
        row.read(COLUMN, NeededPartsCell::read).ifPresent(parts -> kept.put(COLUMN, words(parts)));
        return kept;
    }

    /** Rows that name a part which is not on record are wrong. */
    static void check(List<SheetRow> rows, JpaListed listed) {
        check(COLUMN, rows, listed);
    }

    /** The same, of the parts in another column. */
    static void check(String column, List<SheetRow> rows, JpaListed listed) {
        Set<String> named = rows.stream()
                .flatMap(row -> row.read(column, NeededPartsCell::read).stream())
                .flatMap(List::stream)
                .map(NeededPart::partCode)
                .collect(Collectors.toSet());
        Set<String> known = listed.codes(Part.class, named);
        for (SheetRow row : rows.stream().filter(SheetRow::isRight).toList()) {
            read(row.text(column)).stream()
                    .map(NeededPart::partCode)
                    .filter(code -> !known.contains(code))
                    .findFirst()
                    .ifPresent(code -> row.isWrong(column, ImportRule.NOT_ON_RECORD.broken(code)));
        }
    }
}
