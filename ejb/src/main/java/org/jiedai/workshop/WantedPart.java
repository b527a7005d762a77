package org.jiedai.workshop;

/** A part that a technician asks for, for one of his lines (R11). */
public record WantedPart(int lineNo, String partCode, int quantity) {}
