package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedai.catalogue.CatalogueRule;
import org.jiedai.catalogue.ModelDetails;
import org.jiedai.catalogue.VehicleModel;
import org.jiedai.catalogue.VinPattern;
import org.jiedai.customer.Energy;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;

/** The rows of the list of models. */
@Dependent
public class ModelRows extends SheetRows<VehicleModel> {
    private static final String PATTERNS = "vinPatterns";
    private static final String FROM_YEAR = "fromYear";
    private static final String UNTIL_YEAR = "untilYear";
    private static final String FROM = "VehicleModel x where 1 = 1";
    private static final ListColumns COLUMNS = new ListColumns("x.id")
            .text("code", "x.code")
            .text("make", "x.make")
            .text("makeEn", "x.makeEn")
            .text("series", "x.series")
            .text("seriesEn", "x.seriesEn")
            .text("name", "x.name")
            .text("nameEn", "x.nameEn")
            .sorted(FROM_YEAR, "x.fromYear")
            .sorted(UNTIL_YEAR, "x.untilYear")
            .text("engine", "x.engine")
            .oneOf("energy", "x.energy", Energy.class)
            .text(PATTERNS, "x.vinPatterns")
            .sorted("active", "x.active");

    private final JpaListed listed;

    @Inject
    ModelRows(JpaListed listed) {
        this.listed = listed;
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.MODELS;
    }

    @Override
    protected Map<String, VehicleModel> find(List<SheetRow> rows, Home home) {
        rows.forEach(row -> row.read(PATTERNS, ModelRows::patterns));
        rows.stream().filter(SheetRow::isRight).forEach(ModelRows::checkYears);
        List<String> codes = rows.stream().map(SheetRow::key).toList();
        return listed.in(VehicleModel.class, "code", codes, null).stream()
                .collect(Collectors.toMap(VehicleModel::code, Function.identity()));
    }

    private static void checkYears(SheetRow row) {
        int until = row.whole(UNTIL_YEAR);
        if (until != 0 && until < row.whole(FROM_YEAR)) {
            row.isWrong(UNTIL_YEAR, CatalogueRule.MODEL_ENDS_BEFORE_IT_BEGINS.broken(row.whole(FROM_YEAR), until));
        }
    }

    private static List<VinPattern> patterns(String cell) {
        return Arrays.stream(cell.toUpperCase(Locale.ROOT).split("[\\s;；,，]+"))
                .filter(pattern -> !pattern.isEmpty())
                .map(VinPattern::new)
                .sorted(Comparator.comparing(VinPattern::value))
                .toList();
    }

    private static String words(List<VinPattern> patterns) {
        return patterns.stream().map(VinPattern::value).collect(Collectors.joining("; "));
    }

    @Override
    protected Map<String, String> cells(VehicleModel model) {
        ModelDetails details = model.details();
        Map<String, String> cells = new HashMap<>();
        cells.put("code", model.code());
        cells.put("make", details.make());
        cells.put("makeEn", details.makeEn());
        cells.put("series", details.series());
        cells.put("seriesEn", details.seriesEn());
        cells.put("name", details.name());
        cells.put("nameEn", details.nameEn());
        cells.put(FROM_YEAR, String.valueOf(details.fromYear()));
        cells.put(UNTIL_YEAR, details.untilYear() == null ? "" : String.valueOf(details.untilYear()));
        cells.put("engine", details.engine());
        cells.put("energy", details.energy().name());
        cells.put(PATTERNS, words(details.patterns()));
        cells.put("active", String.valueOf(details.active()));
        return cells;
    }

    @Override
    protected Map<String, String> kept(SheetRow row, Home home) {
        Map<String, String> kept = row.kept();
        row.read(PATTERNS, ModelRows::patterns).ifPresent(patterns -> kept.put(PATTERNS, words(patterns)));
        return kept;
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> listed.add(new VehicleModel(row.key(), details(row)));
    }

    @Override
    protected void edit(VehicleModel model, SheetRow row, Home home) {
        model.edit(details(row));
    }

    private static ModelDetails details(SheetRow row) {
        int until = row.whole(UNTIL_YEAR);
        return new ModelDetails(
                row.text("make"),
                row.text("makeEn"),
                row.text("series"),
                row.text("seriesEn"),
                row.text("name"),
                row.text("nameEn"),
                row.whole(FROM_YEAR),
                until == 0 ? null : until,
                row.text("engine"),
                row.choice("energy", Energy.class),
                patterns(row.text(PATTERNS)),
                row.yes("active"));
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(VehicleModel.class, FROM, COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(FROM, COLUMNS, home, wish);
    }
}
