package org.jiedai.figures;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What was counted for a day, a person or a store: per figure how many of how many. Counts of parts add up. */
public final class Counts implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nothing was counted. */
    public static final Counts NONE = new Counts(Map.of());

    private final Map<Figure, Ratio> ratios;

    private Counts(Map<Figure, Ratio> ratios) {
        this.ratios = ratios.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(ratios));
    }

    /** One figure counted. */
    public static Counts of(Figure figure, long part, long whole) {
        return new Counts(Map.of(figure, new Ratio(part, whole)));
    }

    /** These and others together: parts and wholes are added, never per cents. */
    public Counts plus(Counts other) {
        Map<Figure, Ratio> sum = new EnumMap<>(Figure.class);
        sum.putAll(ratios);
        other.ratios.forEach((figure, ratio) ->
                sum.merge(figure, ratio, (a, b) -> new Ratio(a.part() + b.part(), a.whole() + b.whole())));
        return new Counts(sum);
    }

    /** A figure; of nothing if nothing was counted for it. */
    public Ratio ratio(Figure figure) {
        return ratios.getOrDefault(figure, new Ratio(0, 0));
    }
}
