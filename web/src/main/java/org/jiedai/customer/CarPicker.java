package org.jiedai.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.jiedai.frontdesk.Search;
import org.jiedai.frontdesk.SearchHit;
import org.jiedai.shared.Me;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/** One box to find a car and its owner in, or a few fields to enter both (R2, A1). Part of the screens that need a car. */
@Dependent
public class CarPicker implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Me me;

    @Inject
    private Search search;

    @Inject
    private CustomerBoard board;

    @Inject
    private CustomerService service;

    private String text;
    private List<SearchHit> hits = List.of();
    private VehicleCard chosen;
    private boolean entering;
    private String name;
    private String phone;
    private String plate;
    private String vin;
    private boolean vinConfirmed;
    private String model;
    private Energy energy = Energy.PETROL;

    public void find() {
        hits = search.find(text);
        entering = hits.isEmpty() && text != null;
    }

    public void choose(VehicleNo number) {
        chosen = board.card(number);
        hits = List.of();
        entering = false;
    }

    /** Starts with the car of this plate, if it is known. */
    public void startWith(Plate known, String who) {
        plate = known == null ? null : known.value();
        name = who;
        chosen = known == null ? null : board.byPlate(known).orElse(null);
        entering = chosen == null;
    }

    public void enter() {
        chosen = null;
        entering = true;
    }

    public void clear() {
        chosen = null;
        entering = false;
        hits = List.of();
        text = null;
    }

    /**
     * The car chosen, or the one entered, which is put on the card index.
     *
     * @throws org.jiedai.shared.RuleBroken if plate, VIN or telephone number is not right
     */
    public VehicleNo resolve() {
        return service.resolve(entry());
    }

    /**
     * The car chosen, or what was typed of one to be entered.
     *
     * @throws org.jiedai.shared.RuleBroken if plate, VIN or telephone number is not right
     */
    public CarEntry entry() {
        return chosen != null
                ? CarEntry.of(chosen.number())
                : new CarEntry(
                        null,
                        name,
                        phone == null ? null : Phone.read(phone),
                        plate == null ? null : Plate.read(plate, me.getHomeProvince()),
                        vin == null ? null : Vin.read(vin, vinConfirmed),
                        model,
                        energy);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<SearchHit> getHits() {
        return hits;
    }

    public VehicleCard getChosen() {
        return chosen;
    }

    public boolean isEntering() {
        return entering;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getPlate() {
        return plate;
    }

    public void setPlate(String plate) {
        this.plate = plate;
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

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }

    public Energy getEnergy() {
        return energy;
    }

    public void setEnergy(Energy energy) {
        this.energy = energy;
    }

    public Energy[] getEnergies() {
        return Energy.values();
    }
}
