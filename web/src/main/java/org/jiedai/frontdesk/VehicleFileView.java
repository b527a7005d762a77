package org.jiedai.frontdesk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.customer.Deadline;
import org.jiedai.customer.Period;
import org.jiedai.customer.VehicleService;
import org.jiedai.shared.People;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.Screen;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.View;

/** A car's file: its visits, what is recommended, what comes next (R2). */
@Named
@ViewScoped
public class VehicleFileView extends View {
    private static final long serialVersionUID = 1L;

    /** The drawing of the mileage, in its own units. */
    private static final int WIDE = 220;

    private static final int HIGH = 44;
    private static final int EDGE = 4;
    private static final int SHOWN_OF_A_VIN = 4;

    @Inject
    private VehicleFileBoard board;

    @Inject
    private VehicleFileService service;

    @Inject
    private DuplicateBoard duplicates;

    @Inject
    private People people;

    @Inject
    @ManagedProperty("#{param['no']}")
    private String number;

    @Inject
    private VehicleService cars;

    private VehicleFile file;
    private VehicleForm form;
    private boolean revealed;

    @PostConstruct
    public void load() {
        file = board.of(new VehicleNo(kept(number)));
        form = new VehicleForm(file.life().details());
    }

    /** Plate, engine and days, as they were typed. */
    public void describe() {
        cars.describe(file.car().number(), version(), form.details(me.getHomeProvince()));
        load();
        say("vehicle.saved");
    }

    /** Another mileage than the card's, with its reason. */
    public void correctMileage() {
        SharedRule.FIELD_NEEDED.unless(form.getKilometres() != null, "field.rightKilometres");
        cars.correctMileage(file.car().number(), version(), form.getKilometres(), form.getReason());
        load();
        say("vehicle.mileage-corrected");
    }

    /** The car is somebody else's. */
    public void sell() {
        cars.changeOwner(file.car().number(), version(), form.getNewOwner(), form.ownersPhone());
        revealed = false;
        load();
        say("vehicle.sold");
    }

    private int version() {
        return file.life().version();
    }

    /** Whether this person may write on the file. */
    public boolean isWriting() {
        return me.any(List.of(Role.SERVICE_ADVISOR, Role.INFORMATION_CLERK, Role.SERVICE_MANAGER));
    }

    /** How long something was so, and who wrote it down. */
    public String span(Period period) {
        String from = period.from() == null ? texts.of("vehicle.unknown-since") : day(period.from());
        String until = period.isNow() ? texts.of("vehicle.now") : day(period.until());
        String who = period.writtenBy() == null ? "" : " · " + people.name(period.writtenBy());
        return from + " – " + until + who;
    }

    private String day(Instant moment) {
        return moment.atZone(me.getZone()).toLocalDate().toString();
    }

    /** How near the insurance's last day is, in words; empty if nobody needs to think of it. */
    public String getInsuranceNear() {
        return near(file.life().insurance(), file.life().details().insuredUntil());
    }

    /** The same of the inspection's. */
    public String getInspectionNear() {
        return near(file.life().inspection(), file.life().details().inspectedUntil());
    }

    private String near(Deadline deadline, LocalDate last) {
        return switch (deadline) {
            case SOON -> "▲ " + texts.of("vehicle.days-left", ChronoUnit.DAYS.between(today(), last));
            case OVER -> "■ " + texts.name(deadline);
            default -> "";
        };
    }

    private LocalDate today() {
        return me.now().atZone(me.getZone()).toLocalDate();
    }

    /** What was read at the visits, and what of it was put right. */
    public List<MileageLine> getMileages() {
        return MileageLine.of(file, me.getZone());
    }

    /** Which cards were merged into this one. */
    public List<MergeRow> getMerges() {
        return duplicates.of(file.car().number().value());
    }

    /** Telephone and VIN in full, which is kept. */
    public void reveal() {
        service.reveal(file.car().number());
        revealed = true;
    }

    public String getPhone() {
        return revealed ? file.car().phone().value() : file.car().phone().masked();
    }

    /** The car's VIN, its middle masked; empty if it is not known. */
    public String getVin() {
        if (file.car().vin() == null) {
            return "";
        }
        String vin = file.car().vin().value();
        return revealed
                ? vin
                : vin.substring(0, SHOWN_OF_A_VIN) + "****" + vin.substring(vin.length() - 2 * SHOWN_OF_A_VIN);
    }

    /** Who received and who repaired. */
    public String who(FileVisit visit) {
        return Stream.of(visit.advisor(), visit.technician())
                .filter(login -> login != null && !login.isEmpty())
                .map(people::name)
                .collect(Collectors.joining(" · "));
    }

    /** Kilometres a month, or that it is not known yet. */
    public String getMonthly() {
        return file.monthly().map(km -> texts.of("vehicle.monthly", km)).orElse("");
    }

    /** The readings of the mileage as a line: x,y x,y … */
    public String getCurve() {
        List<FileVisit> read = file.readings();
        if (read.size() < 2) {
            return "";
        }
        FileVisit first = read.get(0);
        FileVisit last = read.get(read.size() - 1);
        long days = Math.max(1, ChronoUnit.DAYS.between(first.day(), last.day()));
        int most = Math.max(1, read.stream().mapToInt(FileVisit::mileage).max().orElse(1));
        return read.stream()
                .map(visit ->
                        x(ChronoUnit.DAYS.between(first.day(), visit.day()), days) + "," + y(visit.mileage(), most))
                .collect(Collectors.joining(" "));
    }

    private static long x(long day, long days) {
        return EDGE + day * (WIDE - 2 * EDGE) / days;
    }

    private static long y(long kilometres, int most) {
        return HIGH - EDGE - kilometres * (HIGH - 2 * EDGE) / most;
    }

    /** Whether this person may open the orders of the visits. */
    public boolean isOpeningOrders() {
        return Screen.REPAIR_ORDER.opensFor(me.getRoles());
    }

    /** A complaint that is not settled, of a visit; empty for none. */
    public String complaint(RepairOrderNo visit) {
        return file.complaints().getOrDefault(visit, "");
    }

    public VehicleForm getForm() {
        return form;
    }

    public VehicleFile getFile() {
        return file;
    }
}
