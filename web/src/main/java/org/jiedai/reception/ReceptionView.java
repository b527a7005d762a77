package org.jiedai.reception;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jiedai.customer.CustomerBoard;
import org.jiedai.customer.VehicleCard;
import org.jiedai.repairorder.RepairOrderAct;
import org.jiedai.repairorder.RepairOrderBoard;
import org.jiedai.repairorder.RepairOrderSheet;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Screen;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.View;
import org.jiedai.shared.Vin;

/** The reception of a car: documents, kit, then the walkaround on the tablet, valuables (R3, R4, R6). */
@Named
@ViewScoped
public class ReceptionView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReceptionBoard board;

    @Inject
    private RepairOrderBoard orders;

    @Inject
    private CustomerBoard customers;

    @Inject
    private ReceptionService service;

    private String no;
    private transient ReceptionSheet sheet;
    private VehicleCard car;
    private int version;
    private boolean mileageSettled;
    private boolean booklet;
    private boolean licence;
    private String missingReason;
    private String vin;
    private boolean vinConfirmed;
    private String engineNo;
    private LocalDate firstRegistered;
    private Integer mileage;
    private String lowerReason;
    private String valuables;

    public void load() {
        read();
        RepairOrderSheet order = orders.sheet(new RepairOrderNo(kept(no)));
        mileageSettled = !order.acts().contains(RepairOrderAct.CORRECT_MILEAGE);
        car = customers.card(order.visitor().vehicleNo());
        vin = car.vin() == null ? null : car.vin().value();
        engineNo = car.engineNo();
        firstRegistered = car.firstRegistered();
    }

    private void read() {
        sheet = board.sheet(new RepairOrderNo(kept(no)));
        version = sheet.version();
    }

    public void checkDocuments() {
        SharedRule.FIELD_NEEDED.unless(vin != null, "field.vin");
        SharedRule.FIELD_NEEDED.unless(mileage != null, "field.mileage");
        Documents seen = new Documents(
                booklet,
                licence,
                missingReason,
                Vin.read(vin, vinConfirmed),
                engineNo,
                firstRegistered,
                mileage,
                lowerReason);
        service.checkDocuments(sheet().number(), version, car.number(), seen);
        read();
        say("reception.documents-done");
    }

    /** The mileage is put right, until the completion review (R3). */
    public void correctMileage() {
        SharedRule.FIELD_NEEDED.unless(mileage != null, "field.mileage");
        service.correctMileage(sheet().number(), version, car.number(), mileage, lowerReason);
        load();
        mileage = null;
        lowerReason = null;
        say("reception.mileage-corrected");
    }

    public void fitKit() {
        service.fitKit(sheet().number(), version);
        read();
        say("reception.kit-done");
    }

    /** The last step of the reception; the estimate comes next. */
    public String remindValuables() {
        service.remindValuables(sheet().number(), version, valuables);
        return go(Screen.ESTIMATE, no);
    }

    public boolean may(String act) {
        return Reception.LIFE_CYCLE.acts(sheet().state(), me.actor()).contains(ReceptionAct.valueOf(act));
    }

    /** How a step of the reception looks: done, now, or still to come. */
    public String look(int step) {
        if (step < stepAtHand()) {
            return "done";
        }
        return step == stepAtHand() && sheet().state() != ReceptionState.CANCELLED ? "now" : "";
    }

    // Documents, kit, walkaround, valuables.
    private int stepAtHand() {
        return switch (sheet().state()) {
            case CHECKED_IN -> 1;
            case DOCUMENTED -> 2;
            case KITTED, WALKING -> 3;
            case WALKED -> 4;
            case FINISHED -> 5;
            case CANCELLED -> sheet().next() == null ? 4 : 3;
        };
    }

    /** Whether the settlement is made with the mileage that stands here: then it stays. */
    public boolean isMileageSettled() {
        return mileageSettled;
    }

    private ReceptionSheet sheet() {
        if (sheet == null) {
            read();
        }
        return sheet;
    }

    public ReceptionSheet getSheet() {
        return sheet();
    }

    public VehicleCard getCar() {
        return car;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public boolean isBooklet() {
        return booklet;
    }

    public void setBooklet(boolean booklet) {
        this.booklet = booklet;
    }

    public boolean isLicence() {
        return licence;
    }

    public void setLicence(boolean licence) {
        this.licence = licence;
    }

    public String getMissingReason() {
        return missingReason;
    }

    public void setMissingReason(String missingReason) {
        this.missingReason = missingReason;
    }

    public String getVin() {
        return vin;
    }

    public void setVin(String vin) {
        this.vin = vin;
    }

    public boolean isVinConfirmed() {
        return vinConfirmed;
    }

    public void setVinConfirmed(boolean vinConfirmed) {
        this.vinConfirmed = vinConfirmed;
    }

    public String getEngineNo() {
        return engineNo;
    }

    public void setEngineNo(String engineNo) {
        this.engineNo = engineNo;
    }

    public LocalDate getFirstRegistered() {
        return firstRegistered;
    }

    public void setFirstRegistered(LocalDate firstRegistered) {
        this.firstRegistered = firstRegistered;
    }

    public Integer getMileage() {
        return mileage;
    }

    public void setMileage(Integer mileage) {
        this.mileage = mileage;
    }

    public String getLowerReason() {
        return lowerReason;
    }

    public void setLowerReason(String lowerReason) {
        this.lowerReason = lowerReason;
    }

    public String getValuables() {
        return valuables;
    }

    public void setValuables(String valuables) {
        this.valuables = valuables;
    }
}
