package org.jiedai.customer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Plate;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.Told;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/** A car that comes to the store, with what became of its plate, its owner and its mileage over time. */
@Entity
@Table(name = "vehicle")
public class Vehicle implements Told {
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

    @Column(name = "insured_until")
    private LocalDate insuredUntil;

    @Column(name = "inspected_until")
    private LocalDate inspectedUntil;

    private int mileage;

    @Column(name = "merged_into")
    private VehicleNo mergedInto;

    @Column(name = "merged_at")
    private Instant mergedAt;

    // Only ever added to; what was before the first is in its "was".
    @ElementCollection
    @CollectionTable(name = "vehicle_change", joinColumns = @JoinColumn(name = "vehicle_id"))
    @OrderBy("at")
    private List<VehicleChange> changes = new ArrayList<>();

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

    /** It comes on the card index now; before that nothing of it is known. Returns it. */
    public Vehicle entered(Stamp by) {
        become(VehicleTrait.PLATE, null, plate, null, by);
        become(VehicleTrait.OWNER, null, customerNo, null, by);
        return this;
    }

    private void become(VehicleTrait kind, Object was, Object is, String reason, Stamp by) {
        if (!Objects.equals(was, is)) {
            changes.add(new VehicleChange(kind, was, is, reason, by));
        }
    }

    private void carries(Plate newPlate, Stamp by) {
        become(VehicleTrait.PLATE, plate, newPlate, null, by);
        plate = newPlate;
    }

    /** @throws org.jiedai.shared.RuleBroken {@link SharedRule#EDITED_BY_SOMEBODY} */
    public void expect(int seenVersion) {
        SharedRule.EDITED_BY_SOMEBODY.unless(seenVersion == version, subject());
    }

    /**
     * A desk writes it on its file.
     *
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#PLATE_OR_VIN_NEEDED},
     *     {@link CustomerRule#REGISTERED_IN_FUTURE}, {@link SharedRule#ABSURD_VALUE}
     */
    public void described(VehicleDetails said, LocalDate today, Stamp by) {
        CustomerRule.PLATE_OR_VIN_NEEDED.unless(said.plate() != null || vin != null);
        said.check(today);
        carries(said.plate(), by);
        write(said);
    }

    private void write(VehicleDetails said) {
        engineNo = said.engineNo() == null || said.engineNo().isBlank()
                ? null
                : said.engineNo().strip();
        firstRegistered = said.firstRegistered();
        insuredUntil = said.insuredUntil();
        inspectedUntil = said.inspectedUntil();
    }

    /** Another card is this car's too: what this one lacks comes on it. */
    Set<CardTrait> takesOver(Vehicle other, Plate had, Stamp by) {
        CustomerRule.TWO_CARS.unless(vin == null || other.vin == null || vin.equals(other.vin), vin, other.vin);
        Set<CardTrait> taken = EnumSet.noneOf(CardTrait.class);
        if (plate == null && had != null) {
            taken.add(CardTrait.PLATE);
            carries(had, by);
        }
        if (vin == null && other.vin != null) {
            taken.add(CardTrait.VIN);
            vin = other.vin;
        }
        if (mileage < other.mileage) {
            taken.add(CardTrait.MILEAGE);
            mileage = other.mileage;
        }
        write(details().filledFrom(other.details(), taken));
        return taken;
    }

    /** What came from the other's card is that one's alone again, where nobody has written over it since. */
    void givesBack(Vehicle other, Merge merge, Stamp by) {
        Set<CardTrait> taken = merge.taken();
        if (taken.contains(CardTrait.PLATE) && Objects.equals(plate, merge.plate())) {
            carries(null, by);
        }
        vin = taken.contains(CardTrait.VIN) ? null : vin;
        mileage = taken.contains(CardTrait.MILEAGE) && mileage == other.mileage ? merge.mileage() : mileage;
        write(details().without(other.details(), taken));
    }

    void goesInto(Vehicle stays, Stamp by) {
        carries(null, by);
        vin = null;
        mergedInto = stays.number;
        mergedAt = by.at();
    }

    void standsAgain(Plate had, Vin hadVin, Stamp by) {
        carries(had, by);
        vin = hadVin;
        mergedInto = null;
        mergedAt = null;
    }

    /** The card into which this one was merged: there is the car now. Null while this one is its. */
    public VehicleNo mergedInto() {
        return mergedInto;
    }

    /** When that was; null if it was not. */
    public Instant mergedAt() {
        return mergedAt;
    }

    /** What a desk may write on its file, as it is now. */
    public VehicleDetails details() {
        return new VehicleDetails(plate, engineNo, firstRegistered, insuredUntil, inspectedUntil);
    }

    /** The plates that it has had, the latest first. */
    public List<Period> plates() {
        return Period.of(changesOf(VehicleTrait.PLATE), plate == null ? null : plate.value());
    }

    /** Whose it was, by their numbers, the latest first. */
    public List<Period> owners() {
        return Period.of(changesOf(VehicleTrait.OWNER), customerNo.value());
    }

    /** What of its life was written down, of one trait, the oldest first. */
    public List<VehicleChange> changesOf(VehicleTrait kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    @Override
    public String subject() {
        return plate == null ? number.value() : plate.value();
    }

    @Override
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("field.plate", text(plate));
        told.put("field.carOwner", text(customerNo));
        told.put("field.engineNo", text(engineNo));
        told.put("field.firstRegistered", text(firstRegistered));
        told.put("field.insuredUntil", text(insuredUntil));
        told.put("field.inspectedUntil", text(inspectedUntil));
        told.put("field.mileage", text(mileage));
        told.put("field.mergedInto", text(mergedInto));
        return told;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
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
                && ModelWords.alike(saidModel, make, model);
    }

    /** What was said of it is so; what was not said stays (A1, R2). */
    public void corrected(Plate saidPlate, Vin saidVin, String saidModel, Stamp by) {
        carries(saidPlate == null ? plate : saidPlate, by);
        vin = saidVin == null ? vin : saidVin;
        model = ModelWords.alike(saidModel, make, model) ? model : saidModel;
    }

    /**
     * It is written on its card just so, as a file or somebody at the master data says it.
     *
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#PLATE_OR_VIN_NEEDED}
     */
    public void recorded(Plate newPlate, Vin newVin, String newModel, Energy newEnergy, Stamp by) {
        CustomerRule.PLATE_OR_VIN_NEEDED.unless(newPlate != null || newVin != null);
        carries(newPlate, by);
        vin = newVin;
        model = newModel;
        energy = newEnergy;
    }

    /** Another car carries its plate now; it keeps its number and its past. */
    public void losesPlate(Stamp by) {
        carries(null, by);
    }

    /** Somebody else owns it now. */
    public void soldTo(CustomerNo owner, Stamp by) {
        become(VehicleTrait.OWNER, customerNo, owner, null, by);
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

    public LocalDate insuredUntil() {
        return insuredUntil;
    }

    public LocalDate inspectedUntil() {
        return inspectedUntil;
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
            Vin seenVin,
            String seenEngineNo,
            LocalDate registered,
            int kilometres,
            String reason,
            LocalDate today,
            Stamp by) {
        Mileage.check(kilometres, mileage, reason);
        VehicleDetails.checkRegistered(registered, today);
        if (Mileage.explained(reason)) {
            become(VehicleTrait.MILEAGE, mileage, kilometres, reason.strip(), by);
        }
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
    public void correctMileage(int kilometres, String reason, Stamp by) {
        Mileage.check(kilometres, mileage, reason);
        become(VehicleTrait.MILEAGE, mileage, kilometres, reason, by);
        mileage = kilometres;
    }
}
