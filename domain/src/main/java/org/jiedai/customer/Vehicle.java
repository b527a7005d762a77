package org.jiedai.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Plate;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/** A car that comes to the store. */
@Entity
@Table(name = "vehicle")
public class Vehicle {
    private static final int BEYOND_SENSE = 2_000_000;
    /** Before it no car that still drives was registered. */
    private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);

    /** More between two visits is rather a digit too many than driven. */
    private static final int LIKELY_BETWEEN_VISITS = 50_000;
    /** More at a first visit is. */
    private static final int LIKELY_AT_FIRST = 400_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Version
    private int version;

    private VehicleNo number;

    @Column(name = "store_code")
    private String storeCode;

    @Column(name = "customer_no")
    private CustomerNo customerNo;

    private Plate plate;
    private Vin vin;

    @Column(name = "engine_no")
    private String engineNo;

    private String make;
    private String model;

    @Enumerated(EnumType.STRING)
    private Energy energy;

    private boolean large;

    @Column(name = "first_registered")
    private LocalDate firstRegistered;

    private int mileage;

    protected Vehicle() {}

    /** @throws org.jiedai.shared.RuleBroken {@link CustomerRule#PLATE_OR_VIN_NEEDED} */
    public Vehicle(
            VehicleNo number,
            String storeCode,
            CustomerNo customerNo,
            Plate plate,
            Vin vin,
            String model,
            Energy energy) {
        CustomerRule.PLATE_OR_VIN_NEEDED.unless(plate != null || vin != null);
        this.number = number;
        this.storeCode = storeCode;
        this.customerNo = customerNo;
        this.plate = plate;
        this.vin = vin;
        // Nobody asks for it: the model says both.
        this.make = "";
        this.model = model;
        this.energy = energy;
    }

    /** Counts the changes of its card. */
    public int version() {
        return version;
    }

    /**
     * Whether this may be said of it: nothing of it is another than on record. What is not on record yet, or not said,
     * contradicts nothing; a model may be written longer or shorter.
     */
    public boolean mayBe(Plate saidPlate, Vin saidVin, String saidModel) {
        return (saidPlate == null || plate == null || plate.equals(saidPlate))
                && (saidVin == null || vin == null || vin.equals(saidVin))
                && likeModel(saidModel);
    }

    private boolean likeModel(String said) {
        String one = plain(said);
        String other = plain(model);
        return one.contains(other) || other.contains(one) || one.equals(plain(make + model));
    }

    private static String plain(String name) {
        return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    /** What was said of it is so; what was not said stays (A1, R2). */
    public void corrected(Plate saidPlate, Vin saidVin, String saidModel) {
        plate = saidPlate == null ? plate : saidPlate;
        vin = saidVin == null ? vin : saidVin;
        model = likeModel(saidModel) ? model : saidModel;
    }

    /**
     * It is written on its card just so, as a file or somebody at the master data says it.
     *
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#PLATE_OR_VIN_NEEDED}
     */
    public void recorded(Plate newPlate, Vin newVin, String newModel, Energy newEnergy) {
        CustomerRule.PLATE_OR_VIN_NEEDED.unless(newPlate != null || newVin != null);
        plate = newPlate;
        vin = newVin;
        model = newModel;
        energy = newEnergy;
    }

    /** Another car carries its plate now; it keeps its number and its past. */
    public void losesPlate() {
        plate = null;
    }

    /** Somebody else owns it now. */
    public void soldTo(CustomerNo owner) {
        customerNo = owner;
    }

    public VehicleNo number() {
        return number;
    }

    public String storeCode() {
        return storeCode;
    }

    public CustomerNo customerNo() {
        return customerNo;
    }

    public Plate plate() {
        return plate;
    }

    public Vin vin() {
        return vin;
    }

    public String engineNo() {
        return engineNo;
    }

    public String make() {
        return make;
    }

    public String model() {
        return model;
    }

    public Energy energy() {
        return energy;
    }

    public LocalDate firstRegistered() {
        return firstRegistered;
    }

    /** Kilometres at the last visit. */
    public int mileage() {
        return mileage;
    }

    /**
     * What the licence and the instrument say (R3).
     *
     * @param reason why the mileage is below the last visit's or far above it, else null
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#MILEAGE_ABSURD},
     *     {@link CustomerRule#MILEAGE_BELOW_LAST}, {@link CustomerRule#MILEAGE_JUMPS},
     *     {@link CustomerRule#REGISTERED_IN_FUTURE}, {@link SharedRule#ABSURD_VALUE} before any car on the road
     */
    public void seen(
            Vin seenVin, String seenEngineNo, LocalDate registered, int kilometres, String reason, LocalDate today) {
        checkMileage(kilometres, reason);
        CustomerRule.REGISTERED_IN_FUTURE.unless(registered == null || !registered.isAfter(today), registered);
        SharedRule.ABSURD_VALUE.unless(
                registered == null || !registered.isBefore(OLDEST), "field.firstRegistered", registered);
        vin = seenVin;
        engineNo = seenEngineNo;
        firstRegistered = registered;
        mileage = kilometres;
    }

    /**
     * The mileage was read wrongly at this visit.
     *
     * @param reason why it is another one
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#MILEAGE_ABSURD}
     */
    public void correctMileage(int kilometres, String reason) {
        checkMileage(kilometres, reason);
        mileage = kilometres;
    }

    private void checkMileage(int kilometres, String reason) {
        boolean explained = reason != null && !reason.isBlank();
        CustomerRule.MILEAGE_ABSURD.unless(kilometres > 0 && kilometres < BEYOND_SENSE, kilometres);
        CustomerRule.MILEAGE_BELOW_LAST.unless(kilometres >= mileage || explained, kilometres, mileage);
        int likely = mileage == 0 ? LIKELY_AT_FIRST : mileage + LIKELY_BETWEEN_VISITS;
        CustomerRule.MILEAGE_JUMPS.unless(kilometres <= likely || explained, kilometres, mileage);
    }
}
