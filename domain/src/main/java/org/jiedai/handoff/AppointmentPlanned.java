package org.jiedai.handoff;

/** A7: the workshop has pre-assigned technician and bay. */
public record AppointmentPlanned(Cover cover, String technician, String bay) implements HandOff.OfAppointment {}
