package org.jiedai.masterdata;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.SharedRule;

/**
 * The rows of one sheet and their records: finds what is on record, says how it reads as a row, and takes a row over.
 * Each sheet has one.
 *
 * @param <R> what a row is on record
 */
public abstract class SheetRows<R> {

    public abstract MasterSheet sheet();

    /**
     * What is on record of these rows, by the rows' keys. A row that contradicts the records is found wrong here.
     *
     * @param rows whose cells are right
     */
    protected abstract Map<String, R> find(List<SheetRow> rows, Home home);

    /** The record as its row says it, as {@link SheetRow#kept()}. */
    protected abstract Map<String, String> cells(R onRecord);

    /** How rows that are not on record are entered; asked once for all of a batch. */
    protected abstract Consumer<SheetRow> entry(List<SheetRow> rows, Home home);

    /** @throws RuleBroken the change is not one for files */
    protected abstract void edit(R onRecord, SheetRow row, Home home);

    /** @throws RuleBroken the record may not be changed so; asked before anything is */
    protected void mayEdit(R onRecord, SheetRow row) {
        // Most records may be changed however a row says.
    }

    /** What the row says, as its record would say it. */
    protected Map<String, String> kept(SheetRow row, Home home) {
        return row.kept();
    }

    /** By what a row must be the only one of its file. */
    protected List<String> marks(SheetRow row) {
        return List.of(row.key());
    }

    /** The rows on record that are wished for, as {@link #cells}. */
    public abstract List<Map<String, String>> rows(Home home, ListWish wish);

    /** How many rows the wish's filters leave. */
    public abstract long count(Home home, ListWish wish);

    /** What would become of these rows; nothing is changed yet. */
    public List<Verdict> judge(List<SheetRow> rows, Home home) {
        List<SheetRow> right = rows.stream().filter(SheetRow::isRight).toList();
        Map<String, R> found = right.isEmpty() ? Map.of() : find(right, home);
        Consumer<SheetRow> entry = entry(right, home);
        return rows.stream()
                .map(row -> judge(row, found.get(row.key()), entry, home))
                .toList();
    }

    /**
     * Changes one record as a form says it.
     *
     * @param seen the record as the person saw it
     * @return what has become otherwise
     * @throws RuleBroken {@link SharedRule#NOT_FOUND}, {@link SharedRule#EDITED_BY_SOMEBODY}, or what is wrong in the
     *     row
     */
    List<Verdict.Difference> change(SheetRow seen, SheetRow said, Home home) {
        R onRecord = find(List.of(seen), home).get(seen.key());
        SharedRule.NOT_FOUND.unless(onRecord != null, seen.words());
        Map<String, String> before = cells(onRecord);
        SharedRule.EDITED_BY_SOMEBODY.unless(saysSame(before, kept(seen, home)), seen.words());
        R meant = said.isRight() ? find(List.of(said), home).get(said.key()) : null;
        said.refuse();
        ImportRule.ON_RECORD_ALREADY.unless(meant == null || cells(meant).equals(before), said.words());
        List<Verdict.Difference> differences = differences(before, kept(said, home));
        if (!differences.isEmpty()) {
            mayEdit(onRecord, said);
            edit(onRecord, said, home);
        }
        return differences;
    }

    /**
     * Enters one record as a form says it.
     *
     * @throws RuleBroken {@link ImportRule#ON_RECORD_ALREADY}, or what is wrong in the row
     */
    void enter(SheetRow said, Home home) {
        R onRecord = said.isRight() ? find(List.of(said), home).get(said.key()) : null;
        said.refuse();
        ImportRule.ON_RECORD_ALREADY.unless(onRecord == null, said.words());
        entry(List.of(said), home).accept(said);
    }

    private Verdict judge(SheetRow row, R onRecord, Consumer<SheetRow> entry, Home home) {
        if (row.isRight() && onRecord != null) {
            Map<String, String> before = cells(onRecord);
            SheetRow whole = row.over(before);
            Verdict verdict =
                    Verdict.of(whole, differences(before, kept(whole, home)), () -> edit(onRecord, whole, home));
            check(onRecord, verdict);
            return whole.isRight() ? verdict : Verdict.wrong(whole);
        }
        return row.isRight() ? Verdict.fresh(row, () -> entry.accept(row)) : Verdict.wrong(row);
    }

    private void check(R onRecord, Verdict verdict) {
        try {
            if (verdict.outcome() == RowOutcome.CHANGED) {
                mayEdit(onRecord, verdict.row());
            }
        } catch (RuleBroken e) {
            verdict.row().isWrong(verdict.differences().get(0).column(), e);
        }
    }

    // What the person saw as empty says nothing of it.
    private static boolean saysSame(Map<String, String> onRecord, Map<String, String> seen) {
        return Stream.concat(onRecord.keySet().stream(), seen.keySet().stream())
                .allMatch(column -> onRecord.getOrDefault(column, "").equals(seen.getOrDefault(column, "")));
    }

    private static List<Verdict.Difference> differences(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(cell -> !Objects.equals(cell.getValue(), before.get(cell.getKey())))
                .map(cell ->
                        new Verdict.Difference(cell.getKey(), before.getOrDefault(cell.getKey(), ""), cell.getValue()))
                .toList();
    }
}
