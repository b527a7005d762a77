package org.jiedai.handoff;

/** A8: what was short is here and reserved now; it is picked next. */
public record PartsReplenished(Cover cover) implements HandOff.OfAppointment {}
