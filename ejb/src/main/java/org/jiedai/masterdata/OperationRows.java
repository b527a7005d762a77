package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.catalogue.OperationDetails;
import org.jiedai.catalogue.Trade;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.store.BayKind;

/** The rows of the list of operations. */
@Dependent
public class OperationRows extends SheetRows<LabourOperation> {
    private static final String FROM = "LabourOperation x where 1 = 1";
    private static final ListColumns COLUMNS = new ListColumns("x.id")
            .text("code", "x.code")
            .text("name", "x.name")
            .text("nameEn", "x.nameEn")
            .oneOf("trade", "x.trade", Trade.class)
            .oneOf("bayKind", "x.bayKind", BayKind.class)
            .sorted("minutes", "x.minutes")
            .sorted("difficulty", "x.difficulty")
            .sorted("active", "x.active");

    private final JpaListed listed;

    @Inject
    OperationRows(JpaListed listed) {
        this.listed = listed;
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.OPERATIONS;
    }

    @Override
    protected Map<String, LabourOperation> find(List<SheetRow> rows, Home home) {
        List<String> codes = rows.stream().map(SheetRow::key).toList();
        NeededPartsCell.check(rows, listed);
        return listed.in(LabourOperation.class, "code", codes, null).stream()
                .collect(Collectors.toMap(LabourOperation::code, Function.identity()));
    }

    @Override
    protected Map<String, String> cells(LabourOperation operation) {
        return Map.of(
                "code",
                operation.code(),
                "name",
                operation.name(),
                "nameEn",
                operation.nameEn(),
                "trade",
                operation.trade().name(),
                "bayKind",
                operation.bayKind().name(),
                "minutes",
                String.valueOf(operation.minutes()),
                "difficulty",
                String.valueOf(operation.difficulty()),
                NeededPartsCell.COLUMN,
                NeededPartsCell.words(operation.parts()),
                "active",
                String.valueOf(operation.active()));
    }

    @Override
    protected Map<String, String> kept(SheetRow row, Home home) {
        return NeededPartsCell.kept(row);
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> listed.add(new LabourOperation(row.key(), details(row)));
    }

    @Override
    protected void edit(LabourOperation operation, SheetRow row, Home home) {
        operation.edit(details(row));
    }

    private static OperationDetails details(SheetRow row) {
        return new OperationDetails(
                row.text("name"),
                row.text("nameEn"),
                row.choice("trade", Trade.class),
                row.choice("bayKind", BayKind.class),
                row.whole("minutes"),
                row.whole("difficulty"),
                NeededPartsCell.read(row.text(NeededPartsCell.COLUMN)),
                row.yes("active"));
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(LabourOperation.class, FROM, COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(FROM, COLUMNS, home, wish);
    }
}
