package org.jiedai.masterdata;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jiedai.shared.Money;
import org.jiedai.shared.RuleBroken;

/**
 * A row of a sheet as it came, and what is wrong with its cells. An empty cell says nothing, so what is on record
 * stays; {@code 无} or {@code none} says that there is none. A cell is read once it was found right.
 */
public final class SheetRow {
    private final MasterSheet sheet;
    private final int line;
    private final Map<String, String> cells;
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<RuleBroken> refusals = new ArrayList<>();

    /**
     * @param line of the file, from 1; the headings stand in the first
     * @param cells by the keys of their columns; full-width letters and digits are put right here
     */
    public SheetRow(MasterSheet sheet, int line, Map<String, String> cells) {
        this.sheet = sheet;
        this.line = line;
        this.cells = new LinkedHashMap<>();
        for (SheetColumn column : sheet.columns()) {
            String cell = plain(column, cells.getOrDefault(column.key(), ""));
            if (column.needed() || !cell.isEmpty()) {
                String said = column.saysNothing(cell) ? "" : cell;
                this.cells.put(column.key(), said);
                read(column.key(), () -> checked(column, said));
            }
        }
    }

    private static String checked(SheetColumn column, String cell) {
        column.check(cell);
        return cell;
    }

    // Names keep their full-width signs, 大众（进口）; what is looked up depends neither on them nor on capitals.
    private static String plain(SheetColumn column, String cell) {
        String stripped = cell.strip();
        if (column.content() == SheetColumn.Content.TEXT) {
            return stripped;
        }
        String plain = Normalizer.normalize(stripped, Normalizer.Form.NFKC).strip();
        return column.content() == SheetColumn.Content.CODE ? plain.toUpperCase(Locale.ROOT) : plain;
    }

    public int line() {
        return line;
    }

    public MasterSheet sheet() {
        return sheet;
    }

    /** What is wrong with it, in the order of its columns. */
    public List<CellProblem> problems() {
        return List.copyOf(problems);
    }

    /** @throws RuleBroken the first thing that is wrong with it */
    public void refuse() {
        if (!refusals.isEmpty()) {
            throw refusals.get(0);
        }
    }

    /** By what people know it: as {@link #key()}, with the names of choices' texts, for refusals. */
    public String words() {
        return sheet.keys().stream()
                .filter(column -> !text(column.key()).isEmpty())
                .map(column -> column.chosen(text(column.key()))
                        .map(choice -> choice.getDeclaringClass().getSimpleName() + "." + choice.name())
                        .orElse(text(column.key())))
                .collect(Collectors.joining(" · "));
    }

    public boolean isRight() {
        return problems.isEmpty();
    }

    /** By what the row is known again, in its file as in the database. */
    public String key() {
        return sheet.keys().stream()
                .map(column -> text(column.key()).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" · "));
    }

    /** What the row says, each cell as it is kept: amounts with their fen, choices by the names of their constants. */
    public Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        cells.forEach((key, cell) -> kept.put(key, sheet.column(key).kept(cell)));
        return kept;
    }

    /** The same row, where what it does not say is as it is on record. */
    public SheetRow over(Map<String, String> onRecord) {
        Map<String, String> filled = new LinkedHashMap<>(onRecord);
        cells.forEach((key, cell) ->
                filled.put(key, cell.isEmpty() ? sheet.column(key).emptyCell() : cell));
        return new SheetRow(sheet, line, filled);
    }

    /** What stands in the column; empty if nothing does. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** A whole number; nought where nothing stands. */
    public int whole(String column) {
        return text(column).isEmpty() ? 0 : new BigDecimal(text(column)).intValue();
    }

    /** A day. */
    public LocalDate date(String column) {
        return SheetColumn.day(text(column)).orElseThrow();
    }

    /** A day; empty where nothing stands. */
    public Optional<LocalDate> dateIfAny(String column) {
        return text(column).isEmpty() ? Optional.empty() : SheetColumn.day(text(column));
    }

    public Money money(String column) {
        return new Money(new BigDecimal(text(column)));
    }

    public boolean yes(String column) {
        return Boolean.parseBoolean(sheet.column(column).kept(text(column)));
    }

    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        return type.cast(sheet.column(column).chosen(text(column)).orElseThrow());
    }

    /**
     * What the trade's own type reads in the cell; empty if nothing stands there, or if it refuses and the row is
     * wrong.
     */
    public <T> Optional<T> read(String column, Function<String, T> reading) {
        String cell = text(column);
        return cell.isEmpty() ? Optional.empty() : read(column, () -> reading.apply(cell));
    }

    /** The row contradicts what is on record, in this column. */
    public void isWrong(String column, RuleBroken why) {
        refusals.add(why);
        problems.add(new CellProblem(line, column, text(column), why.rule().name(), why.values()));
    }

    private <T> Optional<T> read(String column, Supplier<T> reading) {
        try {
            return Optional.ofNullable(reading.get());
        } catch (RuleBroken e) {
            isWrong(column, e);
            return Optional.empty();
        }
    }
}
