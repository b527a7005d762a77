package org.jiedai.estimate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jiedai.handoff.LineItem;

/** An estimate as the counter shows it. */
public record EstimateSheet(
        String orderNo,
        int version,
        int versionNo,
        EstimateState state,
        List<LineItem> lines,
        BigDecimal labour,
        BigDecimal material,
        BigDecimal total,
        BigDecimal due,
        BigDecimal discount,
        int minutes,
        Instant readyAt,
        Instant toldAt,
        List<SignedVersion> signatures) {}
