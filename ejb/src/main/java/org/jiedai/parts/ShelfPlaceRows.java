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

/** The rows of the places of a store's appointment shelf (A8). */
@Dependent
public class ShelfPlaceRows extends SheetRows<ShelfPlace> {
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
    public long count(Home home) {
        return listed.count(ShelfPlace.class, home.storeCode());
    }

    @Override
    public List<Map<String, String>> page(Home home, int first, int size) {
        return listed.page(ShelfPlace.class, home.storeCode(), first, size).stream()
                .map(this::cells)
                .toList();
    }
}
