package org.jiedai.reception;

import java.io.Serializable;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;

/** An arrival at the moment of check-in. */
public record ArrivalSheet(
        RecordNo number, int version, ArrivalState state, Plate plate, String who, AppointmentNo appointmentNo)
        implements Serializable {}
