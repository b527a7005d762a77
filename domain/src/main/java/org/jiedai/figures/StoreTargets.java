package org.jiedai.figures;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.Told;

/** What a store wants its figures to reach, in per cent. */
@Entity
@Table(name = "store_targets")
public class StoreTargets implements Told {
    @Id
    @Column(name = "store_code")
    private String storeCode;

    @Version
    private int version;

    // Written with each change, so that the version tells of it.
    @Column(name = "set_at")
    private Instant setAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "figure_target", joinColumns = @JoinColumn(name = "store_code"))
    @MapKeyColumn(name = "figure")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "percent")
    private Map<Figure, Integer> percents = new HashMap<>();

    protected StoreTargets() {}

    /** As a well-run store has them, until somebody says otherwise. */
    public StoreTargets(String storeCode) {
        this.storeCode = storeCode;
        percents.putAll(Figure.usualTargets());
    }

    /**
     * Sets all of them; a figure that is not named has none.
     *
     * @throws org.jiedai.shared.RuleBroken {@link FiguresRule#TARGET_OUT_OF_RANGE}
     */
    public void set(Map<Figure, Integer> wanted, Stamp by) {
        wanted.forEach((figure, percent) ->
                FiguresRule.TARGET_OUT_OF_RANGE.unless(percent >= 1 && percent <= 100, "Figure." + figure, percent));
        percents.clear();
        percents.putAll(wanted);
        setAt = by.at();
    }

    /** By their figures. */
    public Map<Figure, Integer> percents() {
        Map<Figure, Integer> all = new EnumMap<>(Figure.class);
        all.putAll(percents);
        return all;
    }

    public int version() {
        return version;
    }

    @Override
    public String subject() {
        return storeCode;
    }

    @Override
    public Map<String, String> told() {
        return percents().entrySet().stream()
                .collect(Collectors.toMap(target -> "Figure." + target.getKey(), target -> target.getValue() + "%"));
    }
}
