package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedai.catalogue.CatalogueRule;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.catalogue.MenuDetails;
import org.jiedai.catalogue.PriceTerm;
import org.jiedai.catalogue.ServiceMenu;
import org.jiedai.catalogue.VehicleModel;
import org.jiedai.customer.Energy;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.SharedRule;

/** The rows of the menus. */
@Dependent
public class MenuRows extends SheetRows<ServiceMenu> {
    private static final String WORK = "operations";
    private static final String PARTS = "moreParts";
    private static final String ENERGY = "energy";
    private static final String MODELS = "models";
    private static final String FROM = "validFrom";
    private static final String UNTIL = "validUntil";
    private static final String READ = "ServiceMenu x where 1 = 1";
    private static final ListColumns COLUMNS = new ListColumns("x.id")
            .text("code", "x.code")
            .text("name", "x.name")
            .text("nameEn", "x.nameEn")
            .text(WORK, "x.operationCodes")
            .oneOf(ENERGY, "x.energy", Energy.class)
            .sorted("price", "x.term.amount")
            .sorted(FROM, "x.term.validFrom")
            .sorted(UNTIL, "x.term.validUntil")
            .sorted("active", "x.term.active");

    private final JpaListed listed;

    @Inject
    MenuRows(JpaListed listed) {
        this.listed = listed;
    }

    @Override
    public MasterSheet sheet() {
        return MasterSheet.MENUS;
    }

    @Override
    protected Map<String, ServiceMenu> find(List<SheetRow> rows, Home home) {
        CodesCell.check(LabourOperation.class, WORK, rows, listed);
        NeededPartsCell.check(PARTS, rows, listed);
        checkModels(rows);
        Map<String, ServiceMenu> known =
                listed
                        .in(
                                ServiceMenu.class,
                                "code",
                                rows.stream().map(SheetRow::key).toList(),
                                null)
                        .stream()
                        .collect(Collectors.toMap(ServiceMenu::code, Function.identity()));
        // What a row does not say of a menu on record is as it was.
        rows.stream().filter(SheetRow::isRight).forEach(row -> checkWhole(row, known.get(row.key())));
        return known;
    }

    // A menu for models says of one energy only what all of them are driven by.
    private void checkModels(List<SheetRow> rows) {
        Set<String> named = CodesCell.check(VehicleModel.class, MODELS, rows, listed);
        Map<String, Energy> energies = listed.in(VehicleModel.class, "code", named, null).stream()
                .collect(Collectors.toMap(VehicleModel::code, VehicleModel::energy));
        for (SheetRow row : rows.stream().filter(SheetRow::isRight).toList()) {
            energy(row)
                    .ifPresent(energy -> CodesCell.read(row.text(MODELS)).stream()
                            .filter(code -> energies.get(code) != energy)
                            .findFirst()
                            .ifPresent(code -> row.isWrong(MODELS, CatalogueRule.MODEL_DRIVEN_OTHERWISE.broken(code))));
        }
    }

    private void checkWhole(SheetRow row, ServiceMenu onRecord) {
        try {
            MenuDetails said = details(onRecord == null ? row : row.over(cells(onRecord)));
            if (said.operationCodes().isEmpty()) {
                row.isWrong(
                        WORK,
                        SharedRule.FIELD_NEEDED.broken(sheet().column(WORK).field()));
            }
        } catch (RuleBroken e) {
            row.isWrong(UNTIL, e);
        }
    }

    private static Optional<Energy> energy(SheetRow row) {
        return row.text(ENERGY).isEmpty() ? Optional.empty() : Optional.of(row.choice(ENERGY, Energy.class));
    }

    @Override
    protected Map<String, String> cells(ServiceMenu menu) {
        MenuDetails details = menu.details();
        Map<String, String> cells = new TreeMap<>();
        cells.put("code", menu.code());
        cells.put("name", details.name());
        cells.put("nameEn", details.nameEn());
        cells.put(WORK, CodesCell.words(details.operationCodes()));
        cells.put(PARTS, NeededPartsCell.words(details.moreParts()));
        cells.put(ENERGY, details.energy() == null ? "" : details.energy().name());
        cells.put(MODELS, CodesCell.words(details.modelCodes()));
        cells.put("price", details.term().amount().toString());
        cells.put(FROM, details.term().validFrom().toString());
        cells.put(
                UNTIL,
                Optional.ofNullable(details.term().validUntil())
                        .map(String::valueOf)
                        .orElse(""));
        cells.put("active", String.valueOf(details.term().active()));
        return cells;
    }

    @Override
    protected Map<String, String> kept(SheetRow row, Home home) {
        Map<String, String> kept = row.kept();
        row.read(WORK, CodesCell::read).ifPresent(codes -> kept.put(WORK, CodesCell.words(codes)));
        row.read(MODELS, CodesCell::read).ifPresent(codes -> kept.put(MODELS, CodesCell.words(codes)));
        row.read(PARTS, NeededPartsCell::read).ifPresent(parts -> kept.put(PARTS, NeededPartsCell.words(parts)));
        return kept;
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return row -> listed.add(new ServiceMenu(row.key(), details(row)));
    }

    @Override
    protected void edit(ServiceMenu menu, SheetRow row, Home home) {
        menu.edit(details(row));
    }

    private static MenuDetails details(SheetRow row) {
        return new MenuDetails(
                row.text("name"),
                row.text("nameEn"),
                CodesCell.read(row.text(WORK)),
                NeededPartsCell.read(row.text(PARTS)),
                energy(row).orElse(null),
                CodesCell.read(row.text(MODELS)),
                new PriceTerm(
                        row.date(FROM), row.dateIfAny(UNTIL).orElse(null), row.money("price"), row.yes("active")));
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        return listed.rows(ServiceMenu.class, READ, COLUMNS, home, wish).stream()
                .map(this::cells)
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(READ, COLUMNS, home, wish);
    }
}
