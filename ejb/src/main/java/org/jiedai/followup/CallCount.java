package org.jiedai.followup;

/** How often dialling had this outcome today. */
public record CallCount(CallOutcome outcome, long times) {}
