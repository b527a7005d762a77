package org.jiedai.parts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jiedai.catalogue.Part;
import org.jiedai.masterdata.Home;
import org.jiedai.masterdata.ImportRule;
import org.jiedai.masterdata.JpaListed;
import org.jiedai.masterdata.MasterSheet;
import org.jiedai.masterdata.SheetRow;
import org.jiedai.masterdata.SheetRows;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;

/**
 * The rows of a store's stock: where each part lies and how many must stay. How many there are is said once, when the
 * part is new in the store; from then on the parts counter counts.
 */
@Dependent
public class StockRows extends SheetRows<StockItem> {
    private static final String FROM = "StockItem x where x.storeCode = :store";
    private static final ListColumns COLUMNS = new ListColumns("x.id")
            .text("partCode", "x.partCode")
            .text("bin", "x.bin")
            .sorted("onHand", "x.onHand")
            .sorted("safety", "x.safety");

    private final JpaListed listed;

    @Inject
    StockRows(JpaListed listed) {
        this.listed = listed;
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.STOCK;
    }

    @Override
    protected Map<String, StockItem> find(List<SheetRow> rows, Home home) {
        List<String> codes = rows.stream().map(SheetRow::key).toList();
        listed.codes(Part.class, rows, "partCode");
        return listed.in(StockItem.class, "partCode", codes, home.storeCode()).stream()
                .collect(Collectors.toMap(StockItem::partCode, item -> item));
    }

    @Override
    protected Map<String, String> cells(StockItem item) {
        return Map.of(
                "partCode", item.partCode(),
                "bin", item.bin(),
                "onHand", String.valueOf(item.onHand()),
                "safety", String.valueOf(item.safety()));
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> listed.add(
                new StockItem(home.storeCode(), row.key(), row.text("bin"), row.whole("onHand"), row.whole("safety")));
    }

    @Override
    protected void mayEdit(StockItem item, SheetRow row) {
        ImportRule.COUNTED_AT_THE_COUNTER.unless(row.whole("onHand") == item.onHand(), item.partCode(), item.onHand());
    }

    @Override
    protected void edit(StockItem item, SheetRow row, Home home) {
        item.lies(row.text("bin"), row.whole("safety"));
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(StockItem.class, FROM, COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(FROM, COLUMNS, home, wish);
    }
}
