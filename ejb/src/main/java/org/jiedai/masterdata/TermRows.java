package org.jiedai.masterdata;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedai.catalogue.PriceRule;
import org.jiedai.catalogue.PriceTerm;
import org.jiedai.shared.RuleBroken;

/**
 * The rows of prices and their days. What is the price of the same thing shares no day with another special price.
 *
 * @param <R> what a row is on record
 */
abstract class TermRows<R> extends SheetRows<R> {
    static final String PAYER = "payer";
    static final String FROM = "validFrom";
    private static final String UNTIL = "validUntil";
    private static final String ACTIVE = "active";

    /** The column in which the amount stands. */
    abstract String amount();

    abstract PriceTerm term(R onRecord);

    /** Of what it is the price, beside its days. */
    abstract String of(SheetRow row);

    /** As {@link #of(SheetRow)}. */
    abstract String of(R onRecord);

    /** Those among the records that are of the same things as the rows. */
    abstract List<R> ofTheSame(List<SheetRow> rows, Home home);

    final PriceTerm term(SheetRow row) {
        return new PriceTerm(row.date(FROM), row.dateIfAny(UNTIL).orElse(null), row.money(amount()), row.yes(ACTIVE));
    }

    @Override
    protected Map<String, R> find(List<SheetRow> rows, Home home) {
        Map<String, R> records = new HashMap<>();
        Map<String, Said> said = new LinkedHashMap<>();
        for (R one : ofTheSame(rows, home)) {
            String mark = mark(of(one), term(one).validFrom());
            records.put(mark, one);
            said.put(mark, new Said(of(one), term(one), 0));
        }
        // What a row says of a record counts, not what the record said before.
        rows.forEach(row -> read(row, records.get(mark(row)))
                .ifPresent(term ->
                        said.put(mark(row), new Said(of(row), term, records.containsKey(mark(row)) ? 0 : row.line()))));
        rows.forEach(row -> checkDays(row, said));
        return rows.stream()
                .filter(row -> records.containsKey(mark(row)))
                .collect(Collectors.toMap(SheetRow::key, row -> records.get(mark(row)), (one, other) -> one));
    }

    private Optional<PriceTerm> read(SheetRow row, R onRecord) {
        try {
            return Optional.of(term(onRecord == null ? row : row.over(cells(onRecord))));
        } catch (RuleBroken e) {
            row.isWrong(UNTIL, e);
            return Optional.empty();
        }
    }

    private void checkDays(SheetRow row, Map<String, Said> said) {
        Said own = said.get(mark(row));
        said.values().stream()
                .filter(other -> own != null && !other.equals(own) && other.isBeside(own))
                .map(Said::term)
                .filter(other -> other.overlaps(own.term()))
                .findFirst()
                .ifPresent(other ->
                        row.isWrong(UNTIL, PriceRule.PRICES_OVERLAP.broken(other.validFrom(), other.validUntil())));
    }

    private String mark(SheetRow row) {
        return mark(of(row), row.date(FROM));
    }

    private static String mark(String of, LocalDate from) {
        return of + " · " + from;
    }

    // A day may be written in several ways, a choice in two languages.
    @Override
    protected List<String> marks(SheetRow row) {
        return List.of(mark(row));
    }

    /** The days and the amount, as a row says them. */
    final Map<String, String> termCells(PriceTerm term) {
        return Map.of(
                FROM,
                term.validFrom().toString(),
                UNTIL,
                Optional.ofNullable(term.validUntil()).map(String::valueOf).orElse(""),
                amount(),
                term.amount().toString(),
                ACTIVE,
                String.valueOf(term.active()));
    }

    /**
     * A price as it will be.
     *
     * @param line of the file; nought for what is on record
     */
    private record Said(String of, PriceTerm term, int line) {
        // Of two new ones the later one is wrong.
        private boolean isBeside(Said own) {
            return of.equals(own.of) && (line == 0 || line < own.line);
        }
    }
}
