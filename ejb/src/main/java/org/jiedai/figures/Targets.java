package org.jiedai.figures;

import java.io.Serializable;
import java.util.Map;

/**
 * What a store wants its figures to reach.
 *
 * @param version for whoever changes them; 0 if they are the usual ones
 * @param percents by their figures; some have none
 */
public record Targets(int version, Map<Figure, Integer> percents) implements Serializable {}
