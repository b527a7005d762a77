package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.catalogue.NeededPart;
import org.jiedai.catalogue.OperationDetails;
import org.jiedai.catalogue.Part;
import org.jiedai.catalogue.Trade;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.store.BayKind;

/** The rows of the list of operations. */
@Dependent
public class OperationRows extends SheetRows<LabourOperation> {
    private static final String PARTS = "neededParts";
    private static final Pattern NEEDED = Pattern.compile("([^*×\\s]+)\\s*[*×x]\\s*([1-9]\\d{0,2})");

    private static final Comparator<NeededPart> BY_CODE = Comparator.comparing(NeededPart::partCode);
    private static final String FROM = "LabourOperation x where 1 = 1";
    private static final ListColumns COLUMNS = new ListColumns("x.id")
            .text("code", "x.code")
            .text("name", "x.name")
            .text("nameEn", "x.nameEn")
            .oneOf("trade", "x.trade", Trade.class)
            .oneOf("bayKind", "x.bayKind", BayKind.class)
            .sorted("minutes", "x.minutes")
            .sorted("difficulty", "x.difficulty")
            .sorted("active", "x.active");

    private final JpaListed listed;

    @Inject
    OperationRows(JpaListed listed) {
        this.listed = listed;
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.OPERATIONS;
    }

    @Override
    protected Map<String, LabourOperation> find(List<SheetRow> rows, Home home) {
        List<String> codes = rows.stream().map(SheetRow::key).toList();
        checkParts(rows);
        return listed.in(LabourOperation.class, "code", codes, null).stream()
                .collect(Collectors.toMap(LabourOperation::code, Function.identity()));
    }

    private void checkParts(List<SheetRow> rows) {
        Set<String> named = rows.stream()
                .flatMap(row -> row.read(PARTS, OperationRows::parts).stream())
                .flatMap(List::stream)
                .map(NeededPart::partCode)
                .collect(Collectors.toSet());
        Set<String> known = listed.in(Part.class, "code", named, null).stream()
                .map(Part::code)
                .collect(Collectors.toCollection(HashSet::new));
        for (SheetRow row : rows.stream().filter(SheetRow::isRight).toList()) {
            parts(row.text(PARTS)).stream()
                    .map(NeededPart::partCode)
                    .filter(code -> !known.contains(code))
                    .findFirst()
                    .ifPresent(code -> row.isWrong(PARTS, ImportRule.NOT_ON_RECORD.broken(code)));
        }
    }

    private static List<NeededPart> parts(String cell) {
        return Arrays.stream(cell.split("[;；\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(OperationRows::part)
                .sorted(BY_CODE)
                .toList();
    }

    private static NeededPart part(String text) {
        Matcher needed = NEEDED.matcher(text);
        ImportRule.PARTS_MALFORMED.unless(needed.matches(), text);
        return new NeededPart(needed.group(1), Integer.parseInt(needed.group(2)));
    }

    @Override
    protected Map<String, String> cells(LabourOperation operation) {
        return Map.of(
                "code",
                operation.code(),
                "name",
                operation.name(),
                "nameEn",
                operation.nameEn(),
                "trade",
                operation.trade().name(),
                "bayKind",
                operation.bayKind().name(),
                "minutes",
                String.valueOf(operation.minutes()),
                "difficulty",
                String.valueOf(operation.difficulty()),
                PARTS,
                words(operation.parts()),
                "active",
                String.valueOf(operation.active()));
    }

    // A table has no order: the parts stand by their codes, whatever their order in a file.
    private static String words(List<NeededPart> parts) {
        return parts.stream().sorted(BY_CODE).map(NeededPart::toString).collect(Collectors.joining("; "));
    }

    @Override
    protected Map<String, String> kept(SheetRow row, Home home) {
        Map<String, String> kept = row.kept();
        row.read(PARTS, OperationRows::parts).ifPresent(parts -> kept.put(PARTS, words(parts)));
        return kept;
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> listed.add(new LabourOperation(row.key(), details(row)));
    }

    @Override
    protected void edit(LabourOperation operation, SheetRow row, Home home) {
        operation.edit(details(row));
    }

    private static OperationDetails details(SheetRow row) {
        return new OperationDetails(
                row.text("name"),
                row.text("nameEn"),
                row.choice("trade", Trade.class),
                row.choice("bayKind", BayKind.class),
                row.whole("minutes"),
                row.whole("difficulty"),
                parts(row.text(PARTS)),
                row.yes("active"));
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(LabourOperation.class, FROM, COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(FROM, COLUMNS, home, wish);
    }
}
