package org.jiedai.frontdesk;

import java.io.Serializable;
import java.time.Instant;
import org.jiedai.reception.ArrivalState;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;

/** Somebody who came and is not received yet. */
public record ArrivalRow(
        RecordNo number,
        int version,
        ArrivalState state,
        Plate plate,
        String who,
        AppointmentNo appointmentNo,
        String calledAdvisor,
        Instant arrivedAt,
        String customerName,
        String vehicle)
        implements Serializable {}
