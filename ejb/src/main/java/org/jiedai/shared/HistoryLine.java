package org.jiedai.shared;

import java.io.Serializable;
import java.time.Instant;

/** One line of a history as a page shows it; act is the key of its text. */
public record HistoryLine(Instant at, String act, String actorName, String actorNameEn, String why)
        implements Serializable {}
