package org.jiedai.appointment;

import java.time.Instant;

/** That somebody or something is promised for the step of the slot grid that begins then. */
public record HeldStep(HeldResource resource, String code, Instant start) {}
