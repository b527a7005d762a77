package org.jiedai.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jiedai.catalogue.CatalogueBoard;
import org.jiedai.frontdesk.Search;
import org.jiedai.frontdesk.SearchHit;
import org.jiedai.shared.Me;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/**
 * One box to find a car and its owner in, or a few fields to enter both (R2, A1). Part of the screens that need a car.
 */
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
    private CatalogueBoard catalogue;

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
    private String recognised;
    private transient Set<String> models;
    private Energy energy = Energy.PETROL;
    private boolean other;
    private boolean himself;
    private final Question who = new Question(CustomerRule.WHO_IS_IT, 3);
    private final Question which = new Question(CustomerRule.WHICH_CAR, 2);

    public void find() {
        hits = search.find(text);
        entering = hits.isEmpty() && text != null;
    }

    public void choose(VehicleNo number) {
        chosen = board.card(number);
        hits = List.of();
        entering = false;
        forget();
    }

    /** Somebody else than its owner comes with the car chosen: they are named. */
    public void introduce() {
        other = true;
        himself = false;
    }

    /** Its owner comes themselves, whoever was announced. */
    public void alone() {
        forget();
        himself = true;
    }

    private void forget() {
        other = false;
        himself = false;
        who.clear();
        which.clear();
    }

    /** Somebody was announced by this word: if it does not mean the car's owner, they are named. */
    public void announced(String word) {
        if (chosen != null && CarEntry.isName(word) && !board.isOwner(chosen.number(), word)) {
            name = word;
            other = true;
        }
    }

    /** Starts with the car of this plate, if it is known. */
    public void startWith(Plate known, String who) {
        plate = known == null ? null : known.value();
        name = who;
        chosen = known == null ? null : board.byPlate(known).orElse(null);
        entering = chosen == null;
    }

    /** What is known of the car so far. */
    public DescribedCar described() {
        return chosen == null ? new DescribedCar(null, vin, model, energy) : DescribedCar.of(chosen.number());
    }

    /** The VIN, or the model's name, says what the car is: what nobody needs to type stands there. */
    public void recognise() {
        catalogue.recognise(described()).ifPresent(found -> {
            // A model that somebody typed is theirs; one that a VIN gave follows the VIN.
            if (model == null || model.equals(recognised) || model.equals(found.name())) {
                model = found.name();
                energy = found.energy();
                recognised = found.name();
            }
        });
    }

    /** How the models of the list are written. */
    public Set<String> getModels() {
        models = models == null ? catalogue.modelNames() : models;
        return models;
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
        forget();
    }

    /**
     * Does something with the car and whoever comes with it. What the card index asks then is asked on the page, where
     * everything typed still stands.
     *
     * @throws org.jiedai.shared.RuleBroken if plate, VIN or telephone number is not right, or what the act refuses
     */
    public <T> T orAsk(Function<CarEntry, T> act) {
        CarEntry entry = entry();
        try {
            return act.apply(entry);
        } catch (RuleBroken refusal) {
            who.hear(refusal);
            which.hear(refusal);
            throw refusal;
        }
    }

    private CarEntry entry() {
        WhoIsIt him =
                who.isAnswered() ? new WhoIsIt(who.known(), who.version(), Standing.valueOf(who.getAnswer())) : null;
        WhichCar it = which.isAnswered()
                ? new WhichCar(which.known(), which.version(), Boolean.parseBoolean(which.getAnswer()))
                : null;
        Phone number = phone == null ? null : Phone.read(phone);
        if (chosen != null) {
            return isNaming()
                    ? CarEntry.of(chosen.number(), name, number, him)
                    : CarEntry.of(chosen.number(), himself ? chosen.customerName() : null, null, null);
        }
        return new CarEntry(
                null,
                name,
                number,
                plate == null ? null : Plate.read(plate, me.getHomeProvince()),
                vin == null ? null : Vin.read(vin, vinConfirmed),
                model,
                energy,
                him,
                it);
    }

    /** Whether somebody is to be named who comes with the car chosen. */
    public boolean isNaming() {
        return other || who.isAsking();
    }

    /** Who that is who comes, and whether the card index asks. */
    public Question getWho() {
        return who;
    }

    /** Which car that is, and whether the card index asks. */
    public Question getWhich() {
        return which;
    }

    public Standing[] getStandings() {
        return Standing.values();
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
