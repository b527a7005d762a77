package org.jiedai.handoff;

/** A9: cancelled or not shown up; parts, bay and technician are given back. */
public record AppointmentReleased(Cover cover, String reason) implements HandOff.OfAppointment {}
