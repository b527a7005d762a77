package org.jiedai.catalogue;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiedai.customer.Energy;
import org.jiedai.shared.Vin;

/** All models of the list, and which of them a car is: by its VIN, else by how its model is written. */
public final class KnownModels {
    private final List<VehicleModel> all;
    private final Map<String, List<VehicleModel>> byName = new HashMap<>();

    public KnownModels(List<VehicleModel> all) {
        this.all = List.copyOf(all);
        for (VehicleModel model : all) {
            model.written()
                    .map(KnownModels::plain)
                    .distinct()
                    .forEach(name -> byName.merge(name, List.of(model), KnownModels::both));
        }
    }

    private static List<VehicleModel> both(List<VehicleModel> some, List<VehicleModel> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    // Upper and lower case, full width and blanks say nothing of a model.
    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * The model that a car is, if the list knows it. A VIN says more than what somebody has written; a name that
     * several models bear says nothing unless what drives the car tells them apart.
     *
     * @param vin null if it is not known
     * @param written the model as the card says it, null if nothing does
     * @param energy null if it is not known
     */
    public Optional<VehicleModel> of(Vin vin, String written, Energy energy) {
        Optional<VehicleModel> byVin = vin == null ? Optional.empty() : byVin(vin);
        return byVin.isPresent() || written == null ? byVin : named(written, energy);
    }

    private Optional<VehicleModel> byVin(Vin vin) {
        return all.stream()
                .filter(model -> model.weight(vin) > 0)
                .max(Comparator.comparingInt((VehicleModel model) -> model.weight(vin))
                        .thenComparing(VehicleModel::active)
                        .thenComparing(VehicleModel::code, Comparator.reverseOrder()));
    }

    private Optional<VehicleModel> named(String written, Energy energy) {
        List<VehicleModel> named = byName.getOrDefault(plain(written), List.of()).stream()
                .filter(model -> energy == null || model.energy() == energy)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** What a model that is written so is called in English; empty if the list does not know it. */
    public Optional<String> english(String written) {
        return byName.getOrDefault(plain(written), List.of()).stream()
                .map(VehicleModel::nameEn)
                .findFirst();
    }

    /** How the models are written that may be entered for a car, each once, in order. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        all.stream().filter(VehicleModel::active).map(VehicleModel::name).forEach(names::add);
        return names;
    }
}
