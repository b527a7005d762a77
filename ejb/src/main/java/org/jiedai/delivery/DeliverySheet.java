package org.jiedai.delivery;

import java.util.List;
import org.jiedai.catalogue.JobPart;
import org.jiedai.shared.Money;
import org.jiedai.shared.RepairOrderNo;

/** A delivery as the counter shows it. */
public record DeliverySheet(
        RepairOrderNo number,
        int version,
        DeliveryState state,
        String plate,
        String vehicle,
        String customerName,
        String phone,
        int mileage,
        Money signedTotal,
        Money labour,
        Money material,
        Money total,
        Money due,
        String differenceReason,
        List<DeliveredLine> lines,
        List<JobPart> parts,
        String declined,
        NextMaintenance suggested,
        String nextMaintenance) {}
