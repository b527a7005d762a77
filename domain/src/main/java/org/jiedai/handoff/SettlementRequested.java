package org.jiedai.handoff;

import java.util.List;

/** R22: the settlement goes to the cashier. */
public record SettlementRequested(Cover cover, Car car, String customerName, String advisor, List<SettledLine> lines)
        implements HandOff.OfRepairOrder, HandOff.OfCar {}
