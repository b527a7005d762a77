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
import org.jiedai.catalogue.MaintenanceSchedule;
import org.jiedai.catalogue.VehicleModel;
import org.jiedai.customer.Energy;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;

/** The rows of the maintenance schedules. */
@Dependent
public class ScheduleRows extends SheetRows<MaintenanceSchedule> {
    private static final String OPERATION = "operationCode";
    private static final String MODEL = "modelCode";

    private static final String FROM = "MaintenanceSchedule x where 1 = 1";
    private static final ListColumns COLUMNS = new ListColumns("x.id")
            .oneOf("energy", "x.energy", Energy.class)
            .text(OPERATION, "x.operationCode")
            .text(MODEL, "x.modelCode")
            .sorted("everyKm", "x.everyKm")
            .sorted("everyMonths", "x.everyMonths")
            .sorted("active", "x.active");

    private final JpaListed listed;

    @Inject
    ScheduleRows(JpaListed listed) {
        this.listed = listed;
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.SCHEDULES;
    }

    @Override
    protected Map<String, MaintenanceSchedule> find(List<SheetRow> rows, Home home) {
        Set<String> known = listed.codes(LabourOperation.class, rows, OPERATION);
        checkModels(rows);
        Map<String, MaintenanceSchedule> lines = listed.in(MaintenanceSchedule.class, OPERATION, known, null).stream()
                .collect(Collectors.toMap(
                        line -> key(line.energy(), line.operationCode(), line.modelCode()), line -> line));
        return rows.stream()
                .filter(row -> lines.containsKey(key(row)))
                .collect(Collectors.toMap(SheetRow::key, row -> lines.get(key(row)), (one, other) -> one));
    }

    private void checkModels(List<SheetRow> rows) {
        Set<String> named = listed.codes(VehicleModel.class, rows, MODEL);
        Map<String, Energy> energies = listed.in(VehicleModel.class, "code", named, null).stream()
                .collect(Collectors.toMap(VehicleModel::code, VehicleModel::energy));
        rows.stream()
                .filter(row -> row.isRight() && energies.containsKey(row.text(MODEL)))
                .filter(row -> energies.get(row.text(MODEL)) != row.choice("energy", Energy.class))
                .forEach(row -> row.isWrong(MODEL, CatalogueRule.MODEL_DRIVEN_OTHERWISE.broken(row.text(MODEL))));
    }

    // A choice may be written in either language: the record has its constant.
    private static String key(SheetRow row) {
        return key(row.choice("energy", Energy.class), row.text(OPERATION), row.text(MODEL));
    }

    private static String key(Energy energy, String operationCode, String modelCode) {
        return energy + " " + operationCode + " " + modelCode;
    }

    @Override
    protected List<String> marks(SheetRow row) {
        return List.of(key(row));
    }

    @Override
    protected Map<String, String> cells(MaintenanceSchedule line) {
        return Map.of(
                "energy",
                line.energy().name(),
                OPERATION,
                line.operationCode(),
                MODEL,
                line.modelCode(),
                "everyKm",
                String.valueOf(line.everyKm()),
                "everyMonths",
                String.valueOf(line.everyMonths()),
                "active",
                String.valueOf(line.active()));
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> {
            MaintenanceSchedule line =
                    new MaintenanceSchedule(row.choice("energy", Energy.class), row.text(OPERATION), row.text(MODEL));
            edit(line, row, home);
            listed.add(line);
        };
    }

    @Override
    protected void edit(MaintenanceSchedule line, SheetRow row, Home home) {
        line.falls(row.whole("everyKm"), row.whole("everyMonths"), row.yes("active"));
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(MaintenanceSchedule.class, FROM, COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(FROM, COLUMNS, home, wish);
    }
}
