package org.jiedai.followup;

/** How often dialling had this outcome today. */
public record FollowUpCount(FollowUpOutcome outcome, long times) {}
