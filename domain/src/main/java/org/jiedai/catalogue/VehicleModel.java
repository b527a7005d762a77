package org.jiedai.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.customer.Energy;
import org.jiedai.shared.Vin;

/** A model of the makes that the group's stores look after; standard times, parts and schedules may be its own. */
@Entity
@Table(name = "vehicle_model")
public class VehicleModel {
    private static final String BETWEEN = " ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    private String code;
    private String make;

    @Column(name = "make_en")
    private String makeEn;

    private String series;

    @Column(name = "series_en")
    private String seriesEn;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "from_year")
    private int fromYear;

    @Column(name = "until_year")
    private Integer untilYear;

    private String engine;

    @Enumerated(EnumType.STRING)
    private Energy energy;

    // A few, always read together with it.
    @Column(name = "vin_patterns")
    private String vinPatterns;

    private boolean active;

    protected VehicleModel() {}

    /** A model that is new in the list. */
    public VehicleModel(String code, ModelDetails details) {
        this.code = code;
        edit(details);
    }

    /** It is listed otherwise from now on; cards, orders and what was estimated keep their own words and times. */
    public final void edit(ModelDetails details) {
        make = details.make();
        makeEn = details.makeEn();
        series = details.series();
        seriesEn = details.seriesEn();
        name = details.name();
        nameEn = details.nameEn();
        fromYear = details.fromYear();
        untilYear = details.untilYear();
        engine = details.engine();
        energy = details.energy();
        vinPatterns = details.patterns().stream().map(VinPattern::value).collect(Collectors.joining(BETWEEN));
        active = details.active();
    }

    public String code() {
        return code;
    }

    /** What the list says of it. */
    public ModelDetails details() {
        return new ModelDetails(
                make, makeEn, series, seriesEn, name, nameEn, fromYear, untilYear, engine, energy, patterns(), active);
    }

    /** As cards and orders write it. */
    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public Energy energy() {
        return energy;
    }

    /** Whether it is proposed for cars that are entered. */
    public boolean active() {
        return active;
    }

    /** How much of this VIN says that the car is one of the model; nought if nothing does. */
    int weight(Vin vin) {
        return patterns().stream()
                .filter(pattern -> pattern.fits(vin))
                .mapToInt(VinPattern::weight)
                .max()
                .orElse(0);
    }

    /** Its name as people write it: alone, after its make, or after make and series. */
    Stream<String> written() {
        return Stream.of(name, make + name, make + series + name, series + name);
    }

    private List<VinPattern> patterns() {
        return vinPatterns.isEmpty()
                ? List.of()
                : Stream.of(vinPatterns.split(BETWEEN)).map(VinPattern::new).toList();
    }
}
