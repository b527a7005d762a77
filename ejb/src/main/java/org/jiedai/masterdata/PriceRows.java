package org.jiedai.masterdata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jiedai.catalogue.Part;
import org.jiedai.catalogue.PartPrice;
import org.jiedai.catalogue.Payer;
import org.jiedai.catalogue.PriceTerm;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;

/** The rows of parts' prices, of one place: a store, or all of the group. */
abstract class PriceRows extends TermRows<PartPrice> {
    private static final String PART = "partCode";
    private static final ListColumns COLUMNS = new ListColumns("x.id")
            .text(PART, "x.partCode")
            .oneOf(PAYER, "x.payer", Payer.class)
            .sorted(FROM, "x.term.validFrom")
            .sorted("validUntil", "x.term.validUntil")
            .sorted("price", "x.term.amount")
            .sorted("active", "x.term.active");

    private final JpaListed listed;

    PriceRows(JpaListed listed) {
        this.listed = listed;
    }

    /** Where the prices hold. */
    abstract String place(Home home);

    /** What is read for lists, as {@link JpaListed#rows}. */
    abstract String from();

    @Override
    String amount() {
        return "price";
    }

    @Override
    PriceTerm term(PartPrice price) {
        return price.term();
    }

    @Override
    String of(SheetRow row) {
        return row.text(PART) + " · " + row.choice(PAYER, Payer.class);
    }

    @Override
    String of(PartPrice price) {
        return price.partCode() + " · " + price.payer();
    }

    @Override
    List<PartPrice> ofTheSame(List<SheetRow> rows, Home home) {
        return listed.in(PartPrice.class, PART, listed.codes(Part.class, rows, PART), place(home));
    }

    @Override
    protected Map<String, String> cells(PartPrice price) {
        Map<String, String> cells = new TreeMap<>(termCells(price.term()));
        cells.put(PART, price.partCode());
        cells.put(PAYER, price.payer().name());
        return cells;
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> listed.add(new PartPrice(place(home), row.text(PART), row.choice(PAYER, Payer.class), term(row)));
    }

    @Override
    protected void edit(PartPrice price, SheetRow row, Home home) {
        price.is(term(row));
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(PartPrice.class, from(), COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(from(), COLUMNS, home, wish);
    }
}
