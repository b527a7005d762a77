package org.jiedai.workshop;

/** Whom and where the system proposes; either may be null. */
public record Proposal(String technician, String bay) {}
