package org.jiedai.parts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jiedai.masterdata.Home;
import org.jiedai.masterdata.JpaListed;
import org.jiedai.masterdata.MasterSheet;
import org.jiedai.masterdata.SheetRow;
import org.jiedai.masterdata.SheetRows;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;

/** The rows of the places of a store's appointment shelf (A8). */
@Dependent
public class ShelfPlaceRows extends SheetRows<ShelfPlace> {
    private static final String FROM = "ShelfPlace x where x.storeCode = :store";
    private static final ListColumns COLUMNS = new ListColumns("x.id").text("code", "x.code");

    private final JpaListed listed;

    @Inject
    ShelfPlaceRows(JpaListed listed) {
        this.listed = listed;
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.SHELF_PLACES;
    }

    @Override
    protected Map<String, ShelfPlace> find(List<SheetRow> rows, Home home) {
        List<String> codes = rows.stream().map(SheetRow::key).toList();
        return listed.in(ShelfPlace.class, "code", codes, home.storeCode()).stream()
                .collect(Collectors.toMap(ShelfPlace::code, place -> place));
    }

    @Override
    protected Map<String, String> cells(ShelfPlace place) {
        return Map.of("code", place.code());
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> listed.add(new ShelfPlace(home.storeCode(), row.key()));
    }

    @Override
    protected void edit(ShelfPlace place, SheetRow row, Home home) {
        // A place is its code and nothing else.
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(ShelfPlace.class, FROM, COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(FROM, COLUMNS, home, wish);
    }
}
