package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.store.NationalDay;

/** The rows of the holidays and make-up days that a State Council's notice names, year by year. */
@Dependent
public class NationalDayRows extends SheetRows<NationalDay> {
    private static final String DAY = "day";
    private static final String FROM = "NationalDay x where 1 = 1";
    private static final ListColumns COLUMNS =
            new ListColumns("x.day").sorted(DAY, "x.day").text("name", "x.name").sorted("off", "x.off");

    private final JpaListed listed;

    @Inject
    NationalDayRows(JpaListed listed) {
        this.listed = listed;
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.NATIONAL_DAYS;
    }

    @Override
    protected Map<String, NationalDay> find(List<SheetRow> rows, Home home) {
        List<LocalDate> days =
                rows.stream().map(row -> row.date(DAY)).distinct().toList();
        Map<LocalDate, NationalDay> known = listed.in(NationalDay.class, DAY, days, null).stream()
                .collect(Collectors.toMap(NationalDay::day, Function.identity()));
        return rows.stream()
                .filter(row -> known.containsKey(row.date(DAY)))
                .collect(Collectors.toMap(SheetRow::key, row -> known.get(row.date(DAY)), (one, other) -> one));
    }

    // A day may be written in several ways.
    @Override
    protected List<String> marks(SheetRow row) {
        return List.of(row.date(DAY).toString());
    }

    @Override
    protected Map<String, String> cells(NationalDay day) {
        return Map.of(DAY, day.day().toString(), "name", day.name(), "off", String.valueOf(day.off()));
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> listed.add(new NationalDay(row.date(DAY), row.text("name"), row.yes("off")));
    }

    @Override
    protected void edit(NationalDay day, SheetRow row, Home home) {
        day.is(row.text("name"), row.yes("off"));
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(NationalDay.class, FROM, COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(FROM, COLUMNS, home, wish);
    }
}
