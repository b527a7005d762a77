package org.jiedai.parts;

import java.time.Instant;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;

/** A requisition on the counter's list. */
public record RequisitionRow(
        RecordNo number,
        int version,
        RequisitionState state,
        RepairOrderNo repairOrderNo,
        AppointmentNo appointmentNo,
        String plate,
        String technician,
        Instant requestedAt) {}
