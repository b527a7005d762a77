package org.jiedai.handoff;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** R8: the customer signed one version of the estimate. */
public record EstimateSigned(
        Cover cover, int versionNo, String hash, BigDecimal total, Instant readyAt, List<LineItem> lines)
        implements HandOff.OfRepairOrder {}
