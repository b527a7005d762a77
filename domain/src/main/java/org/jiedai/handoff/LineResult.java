package org.jiedai.handoff;

/**
 * How one job line ended in the workshop.
 *
 * @param minutesClocked time worked
 * @param explanation why it is not done
 */
public record LineResult(
        int lineNo,
        boolean done,
        int minutesClocked,
        @Absent String explanation) {}
