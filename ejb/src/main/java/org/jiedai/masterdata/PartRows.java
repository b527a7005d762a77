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
import org.jiedai.catalogue.PartKind;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;

/** The rows of the part list. */
@Dependent
public class PartRows extends SheetRows<Part> {
    private static final String FROM = "Part x where 1 = 1";
    private static final ListColumns COLUMNS = new ListColumns("x.id")
            .text("code", "x.code")
            .text("name", "x.name")
            .text("nameEn", "x.nameEn")
            .text("brand", "x.brand")
            .text("unit", "x.unit")
            .oneOf("partKind", "x.kind", PartKind.class)
            .sorted("price", "x.price")
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
        return listed.in(Part.class, "code", codes, null).stream()
                .collect(Collectors.toMap(Part::code, Function.identity()));
    }

    @Override
    protected Map<String, String> cells(Part part) {
        return Map.of(
                "code", part.code(),
                "name", part.name(),
                "nameEn", part.nameEn(),
                "brand", part.brand(),
                "unit", part.unit(),
                "partKind", part.kind().name(),
                "price", part.price().toString(),
                "active", String.valueOf(part.active()));
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
                row.yes("active"));
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
