package org.jiedai.roster;

import java.io.Serializable;
import java.util.List;

/** A store's week: its days, and its people with what they do. */
public record RosterWeek(List<RosterDay> days, List<RosterLine> people, List<ShiftRow> shifts)
        implements Serializable {}
