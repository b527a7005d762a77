package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jiedai.catalogue.DiscountGiver;
import org.jiedai.catalogue.DiscountLimit;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;

/** The rows of how much may be taken off a price by hand. */
@Dependent
public class DiscountLimitRows extends SheetRows<DiscountLimit> {
    private static final String GIVER = "giver";
    private static final String PERCENT = "percent";
    private static final String FROM = "DiscountLimit x where x.storeCode = :store";
    private static final ListColumns COLUMNS =
            new ListColumns("x.id").oneOf(GIVER, "x.giver", DiscountGiver.class).sorted(PERCENT, "x.percent");

    private final JpaListed listed;

    @Inject
    DiscountLimitRows(JpaListed listed) {
        this.listed = listed;
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.DISCOUNT_LIMITS;
    }

    @Override
    protected Map<String, DiscountLimit> find(List<SheetRow> rows, Home home) {
        List<DiscountGiver> givers = rows.stream().map(DiscountLimitRows::giver).toList();
        Map<DiscountGiver, DiscountLimit> known =
                listed.in(DiscountLimit.class, GIVER, givers, home.storeCode()).stream()
                        .collect(Collectors.toMap(DiscountLimit::giver, limit -> limit));
        return rows.stream()
                .filter(row -> known.containsKey(giver(row)))
                .collect(Collectors.toMap(SheetRow::key, row -> known.get(giver(row)), (one, other) -> one));
    }

    private static DiscountGiver giver(SheetRow row) {
        return row.choice(GIVER, DiscountGiver.class);
    }

    // A choice may be written in either language.
    @Override
    protected List<String> marks(SheetRow row) {
        return List.of(giver(row).name());
    }

    @Override
    protected Map<String, String> cells(DiscountLimit limit) {
        return Map.of(GIVER, limit.giver().name(), PERCENT, String.valueOf(limit.percent()));
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> listed.add(new DiscountLimit(home.storeCode(), giver(row), row.whole(PERCENT)));
    }

    @Override
    protected void edit(DiscountLimit limit, SheetRow row, Home home) {
        limit.change(row.whole(PERCENT));
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(DiscountLimit.class, FROM, COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(FROM, COLUMNS, home, wish);
    }
}
