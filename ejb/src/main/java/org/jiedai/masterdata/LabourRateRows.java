package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jiedai.catalogue.LabourRate;
import org.jiedai.catalogue.Payer;
import org.jiedai.catalogue.PriceTerm;
import org.jiedai.catalogue.Trade;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;

/** The rows of a store's labour rates. */
@Dependent
public class LabourRateRows extends TermRows<LabourRate> {
    private static final String TRADE = "trade";
    private static final String LIST = "LabourRate x where x.storeCode = :store";
    private static final ListColumns COLUMNS = new ListColumns("x.id")
            .oneOf(TRADE, "x.trade", Trade.class)
            .oneOf(PAYER, "x.payer", Payer.class)
            .sorted(FROM, "x.term.validFrom")
            .sorted("validUntil", "x.term.validUntil")
            .sorted("hourlyRate", "x.term.amount")
            .sorted("active", "x.term.active");

    private final JpaListed listed;

    @Inject
    LabourRateRows(JpaListed listed) {
        this.listed = listed;
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.LABOUR_RATES;
    }

    @Override
    String amount() {
        return "hourlyRate";
    }

    @Override
    PriceTerm term(LabourRate rate) {
        return rate.term();
    }

    @Override
    String of(SheetRow row) {
        return row.choice(TRADE, Trade.class) + " · " + row.choice(PAYER, Payer.class);
    }

    @Override
    String of(LabourRate rate) {
        return rate.trade() + " · " + rate.payer();
    }

    @Override
    List<LabourRate> ofTheSame(List<SheetRow> rows, Home home) {
        Set<Trade> trades =
                rows.stream().map(row -> row.choice(TRADE, Trade.class)).collect(Collectors.toSet());
        return listed.in(LabourRate.class, TRADE, trades, home.storeCode());
    }

    @Override
    protected Map<String, String> cells(LabourRate rate) {
        Map<String, String> cells = new TreeMap<>(termCells(rate.term()));
        cells.put(TRADE, rate.trade().name());
        cells.put(PAYER, rate.payer().name());
        return cells;
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> listed.add(new LabourRate(
                home.storeCode(), row.choice(TRADE, Trade.class), row.choice(PAYER, Payer.class), term(row)));
    }

    @Override
    protected void edit(LabourRate rate, SheetRow row, Home home) {
        rate.is(term(row));
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(LabourRate.class, LIST, COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(LIST, COLUMNS, home, wish);
    }
}
