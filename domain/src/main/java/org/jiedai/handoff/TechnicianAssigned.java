package org.jiedai.handoff;

/** R10: the controller has given the ticket to a technician and a bay. */
public record TechnicianAssigned(Cover cover, String technician, String bay) implements HandOff.OfRepairOrder {}
