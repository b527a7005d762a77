package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedai.catalogue.Part;
import org.jiedai.catalogue.PartDetails;
import org.jiedai.catalogue.PartFacts;
import org.jiedai.catalogue.PartKind;
import org.jiedai.catalogue.VehicleModel;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;

/** The rows of the part list. */
@Dependent
public class PartRows extends SheetRows<Part> {
    private static final String MODELS = "models";
    private static final String FROM = "Part x where 1 = 1";
    private static final ListColumns COLUMNS = new ListColumns("x.id")
            .text("code", "x.code")
            .text("name", "x.name")
            .text("nameEn", "x.nameEn")
            .text("brand", "x.brand")
            .text("unit", "x.unit")
            .oneOf("partKind", "x.kind", PartKind.class)
            .sorted("price", "x.price")
            .sorted("cost", "x.cost")
            .sorted("coreDue", "x.coreDue")
            .sorted("active", "x.active");

    private final JpaListed listed;

    @Inject
    PartRows(JpaListed listed) {
        this.listed = listed;
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.PARTS;
    }

    @Override
    protected Map<String, Part> find(List<SheetRow> rows, Home home) {
        List<String> codes = rows.stream().map(SheetRow::key).toList();
        CodesCell.check(VehicleModel.class, MODELS, rows, listed);
        return listed.in(Part.class, "code", codes, null).stream()
                .collect(Collectors.toMap(Part::code, Function.identity()));
    }

    @Override
    protected Map<String, String> cells(Part part) {
        PartFacts facts = part.facts();
        return Map.ofEntries(
                Map.entry("code", part.code()),
                Map.entry("name", part.name()),
                Map.entry("nameEn", part.nameEn()),
                Map.entry("brand", part.brand()),
                Map.entry("unit", part.unit()),
                Map.entry("partKind", part.kind().name()),
                Map.entry("price", part.price().toString()),
                Map.entry("cost", facts.cost() == null ? "" : facts.cost().toString()),
                Map.entry("orderQuantity", facts.orderQuantity() == null ? "" : String.valueOf(facts.orderQuantity())),
                Map.entry("coreDue", String.valueOf(facts.coreDue())),
                Map.entry(MODELS, CodesCell.words(facts.modelCodes())),
                Map.entry("active", String.valueOf(part.active())));
    }

    @Override
    protected Map<String, String> kept(SheetRow row, Home home) {
        Map<String, String> kept = row.kept();
        row.read(MODELS, CodesCell::read).ifPresent(codes -> kept.put(MODELS, CodesCell.words(codes)));
        return kept;
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> listed.add(new Part(row.key(), details(row)));
    }

    @Override
    protected void edit(Part part, SheetRow row, Home home) {
        part.edit(details(row));
    }

    private static PartDetails details(SheetRow row) {
        return new PartDetails(
                row.text("name"),
                row.text("nameEn"),
                row.text("brand"),
                row.text("unit"),
                row.choice("partKind", PartKind.class),
                row.money("price"),
                row.yes("active"),
                facts(row));
    }

    private static PartFacts facts(SheetRow row) {
        return new PartFacts(
                row.text("cost").isEmpty() ? null : row.money("cost"),
                row.text("orderQuantity").isEmpty() ? null : row.whole("orderQuantity"),
                row.yes("coreDue"),
                CodesCell.read(row.text(MODELS)));
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(Part.class, FROM, COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(FROM, COLUMNS, home, wish);
    }
}
