package org.jiedai.workshop;

import java.time.LocalDate;

/** A day ahead with how many appointments it has and how many of them wait for the controller (A7). */
public record UnplannedDay(LocalDate day, long booked, long open) {}
