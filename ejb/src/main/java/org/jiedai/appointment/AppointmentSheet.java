package org.jiedai.appointment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.VehicleNo;

/** One booking with everything about it. */
public record AppointmentSheet(
        AppointmentRow row,
        String need,
        VehicleNo vehicleNo,
        CustomerNo customerNo,
        List<String> operationCodes,
        List<LineItem> lines,
        BigDecimal total,
        String readBackText,
        List<AppointmentAct> acts)
        implements Serializable {}
