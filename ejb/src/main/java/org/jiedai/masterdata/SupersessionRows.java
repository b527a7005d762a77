package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.Part;
import org.jiedai.catalogue.PartSupersession;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.RuleBroken;

/** The rows of which part comes in the place of which. */
@Dependent
public class SupersessionRows extends SheetRows<PartSupersession> {
    private static final String PART = "partCode";
    private static final String SUCCESSOR = "successorCode";
    private static final String ACTIVE = "active";
    private static final String FROM = "PartSupersession x where 1 = 1";
    private static final ListColumns COLUMNS = new ListColumns("x.id")
            .text(PART, "x.partCode")
            .text(SUCCESSOR, "x.successorCode")
            .sorted(ACTIVE, "x.active");

    private final JpaListed listed;

    @Inject
    SupersessionRows(JpaListed listed) {
        this.listed = listed;
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.SUPERSESSIONS;
    }

    @Override
    protected Map<String, PartSupersession> find(List<SheetRow> rows, Home home) {
        Set<String> parts = listed.codes(Part.class, rows, PART);
        listed.codes(Part.class, rows, SUCCESSOR);
        checkCircles(rows);
        return listed.in(PartSupersession.class, PART, parts, null).stream()
                .collect(Collectors.toMap(PartSupersession::partCode, one -> one));
    }

    // What the rows say counts, not what the records said before.
    private void checkCircles(List<SheetRow> rows) {
        Map<String, String> said = rows.stream()
                .filter(row -> row.isRight() && row.yes(ACTIVE))
                .collect(Collectors.toMap(row -> row.text(PART), row -> row.text(SUCCESSOR), (first, second) -> first));
        Map<String, String> successors = new HashMap<>(onRecordAfter(said));
        successors.putAll(said);
        for (SheetRow row : rows.stream().filter(SheetRow::isRight).toList()) {
            try {
                if (row.yes(ACTIVE)) {
                    PartSupersession.check(row.text(PART), row.text(SUCCESSOR), successors);
                }
            } catch (RuleBroken e) {
                row.isWrong(SUCCESSOR, e);
            }
        }
    }

    private Map<String, String> onRecordAfter(Map<String, String> said) {
        Map<String, String> found = new HashMap<>();
        Set<String> next = Set.copyOf(said.values());
        for (int step = 0; step < Catalogue.LONGEST_SUCCESSION && !next.isEmpty(); step++) {
            Map<String, String> more = listed.in(PartSupersession.class, PART, next, null).stream()
                    .filter(one -> one.active() && !found.containsKey(one.partCode()))
                    .collect(Collectors.toMap(PartSupersession::partCode, PartSupersession::successorCode));
            found.putAll(more);
            next = Set.copyOf(more.values());
        }
        return found;
    }

    @Override
    protected Map<String, String> cells(PartSupersession one) {
        return Map.of(
                PART, one.partCode(),
                SUCCESSOR, one.successorCode(),
                ACTIVE, String.valueOf(one.active()));
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> {
            PartSupersession one = new PartSupersession(row.text(PART));
            edit(one, row, home);
            listed.add(one);
        };
    }

    @Override
    protected void edit(PartSupersession one, SheetRow row, Home home) {
        one.follow(row.text(SUCCESSOR), row.yes(ACTIVE));
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(PartSupersession.class, FROM, COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(FROM, COLUMNS, home, wish);
    }
}
