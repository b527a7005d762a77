package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jiedai.catalogue.CatalogueRule;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.catalogue.ModelWork;
import org.jiedai.catalogue.NeededPart;
import org.jiedai.catalogue.Part;
import org.jiedai.catalogue.VehicleModel;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;

/** The rows of what operations mean on a model. */
@Dependent
public class ModelWorkRows extends SheetRows<ModelWork> {
    private static final String OPERATION = "operationCode";
    private static final String MODEL = "modelCode";
    private static final String FROM = "ModelWork x where 1 = 1";
    private static final ListColumns COLUMNS = new ListColumns("x.id")
            .text(OPERATION, "x.operationCode")
            .text(MODEL, "x.modelCode")
            .sorted("minutes", "x.minutes")
            .sorted("active", "x.active");

    private final JpaListed listed;

    @Inject
    ModelWorkRows(JpaListed listed) {
        this.listed = listed;
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.MODEL_WORK;
    }

    @Override
    protected Map<String, ModelWork> find(List<SheetRow> rows, Home home) {
        Set<String> operations = listed.codes(LabourOperation.class, rows, OPERATION);
        Set<String> models = listed.codes(VehicleModel.class, rows, MODEL);
        NeededPartsCell.check(rows, listed);
        checkFit(rows);
        Set<String> keys = rows.stream().map(SheetRow::key).collect(Collectors.toSet());
        return listed.in(ModelWork.class, OPERATION, operations, null).stream()
                .filter(work -> models.contains(work.modelCode()) && keys.contains(key(work)))
                .collect(Collectors.toMap(ModelWorkRows::key, work -> work));
    }

    private void checkFit(List<SheetRow> rows) {
        Set<String> named = rows.stream()
                .filter(SheetRow::isRight)
                .flatMap(row -> NeededPartsCell.read(row.text(NeededPartsCell.COLUMN)).stream())
                .map(NeededPart::partCode)
                .collect(Collectors.toSet());
        Map<String, Part> parts =
                listed.in(Part.class, "code", named, null).stream().collect(Collectors.toMap(Part::code, part -> part));
        for (SheetRow row : rows.stream().filter(SheetRow::isRight).toList()) {
            NeededPartsCell.read(row.text(NeededPartsCell.COLUMN)).stream()
                    .map(needed -> parts.get(needed.partCode()))
                    .filter(part -> !part.fits(row.text(MODEL)))
                    .findFirst()
                    .ifPresent(part -> row.isWrong(
                            NeededPartsCell.COLUMN,
                            CatalogueRule.PART_FITS_OTHERS.broken(part.code(), row.text(MODEL))));
        }
    }

    private static String key(ModelWork work) {
        return work.operationCode() + " · " + work.modelCode();
    }

    @Override
    protected Map<String, String> cells(ModelWork work) {
        return Map.of(
                OPERATION,
                work.operationCode(),
                MODEL,
                work.modelCode(),
                "minutes",
                String.valueOf(work.minutes()),
                NeededPartsCell.COLUMN,
                NeededPartsCell.words(work.parts()),
                "active",
                String.valueOf(work.active()));
    }

    @Override
    protected Map<String, String> kept(SheetRow row, Home home) {
        return NeededPartsCell.kept(row);
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> {
            ModelWork work = new ModelWork(row.text(OPERATION), row.text(MODEL));
            edit(work, row, home);
            listed.add(work);
        };
    }

    @Override
    protected void edit(ModelWork work, SheetRow row, Home home) {
        work.edit(row.whole("minutes"), NeededPartsCell.read(row.text(NeededPartsCell.COLUMN)), row.yes("active"));
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(ModelWork.class, FROM, COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(FROM, COLUMNS, home, wish);
    }
}
