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

/** The rows of the part list. */
@Dependent
public class PartRows extends SheetRows<Part> {
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
    public long count(Home home) {
        return listed.count(Part.class, null);
    }

    @Override
    public List<Map<String, String>> page(Home home, int first, int size) {
        return listed.page(Part.class, null, first, size).stream()
                .map(this::cells)
                .toList();
    }
}
