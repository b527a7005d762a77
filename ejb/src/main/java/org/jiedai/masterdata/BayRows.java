package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.store.Bay;
import org.jiedai.store.BayKind;

/** The rows of a store's bays. */
@Dependent
public class BayRows extends SheetRows<Bay> {
    private static final String FROM = "Bay x where x.storeCode = :store";
    private static final ListColumns COLUMNS = new ListColumns("x.id")
            .text("code", "x.code")
            .oneOf("bayKind", "x.kind", BayKind.class)
            .sorted("active", "x.active");

    private final JpaListed listed;

    @Inject
    BayRows(JpaListed listed) {
        this.listed = listed;
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.BAYS;
    }

    @Override
    protected Map<String, Bay> find(List<SheetRow> rows, Home home) {
        List<String> codes = rows.stream().map(SheetRow::key).toList();
        return listed.in(Bay.class, "code", codes, home.storeCode()).stream()
                .collect(Collectors.toMap(Bay::code, bay -> bay));
    }

    @Override
    protected Map<String, String> cells(Bay bay) {
        return Map.of("code", bay.code(), "bayKind", bay.kind().name(), "active", String.valueOf(bay.active()));
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> {
            Bay bay = new Bay(home.storeCode(), row.key(), row.choice("bayKind", BayKind.class));
            bay.use(row.yes("active"));
            listed.add(bay);
        };
    }

    @Override
    protected void edit(Bay bay, SheetRow row, Home home) {
        bay.equip(row.choice("bayKind", BayKind.class));
        bay.use(row.yes("active"));
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(Bay.class, FROM, COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(FROM, COLUMNS, home, wish);
    }
}
