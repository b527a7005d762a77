package org.jiedai.repairorder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiedai.customer.Visitor;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.Money;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RepairOrderNo;

/** One visit with everything the advisor needs. */
public record RepairOrderSheet(
        RepairOrderNo number,
        int version,
        RepairOrderState state,
        Visitor visitor,
        String advisor,
        String complaint,
        int mileage,
        Money signedTotal,
        Stay stay,
        Phone contactPhone,
        String keyTag,
        Instant firstPromise,
        Instant promisedAt,
        String technician,
        String bay,
        int reworks,
        List<LineItem> lines,
        Map<Integer, WorkResult> results,
        List<IssuedPart> issued,
        List<ReviewGap> gaps,
        List<RepairOrderAct> acts) {}
