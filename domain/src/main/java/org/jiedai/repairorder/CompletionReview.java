package org.jiedai.repairorder;

import java.util.EnumSet;
import java.util.Set;

/** What may still be open when a car is to be delivered (R19). */
record CompletionReview(ActualWork actual, boolean signed, int mileage) {

    Set<ReviewGap> gaps(boolean extraWorkOpen) {
        Set<ReviewGap> gaps = EnumSet.noneOf(ReviewGap.class);
        add(gaps, ReviewGap.UNFINISHED_LINE, actual.job().lines().stream().anyMatch(line -> !settled(line.lineNo())));
        add(gaps, ReviewGap.PARTS_NOT_ISSUED, actual.issued().stream().anyMatch(IssuedPart::open));
        add(gaps, ReviewGap.PARTS_NOT_RETURNED, actual.notReturned());
        add(gaps, ReviewGap.PARTS_NOT_DRAWN, actual.neverDrawn());
        add(gaps, ReviewGap.FORM_UNSIGNED, !signed);
        add(gaps, ReviewGap.EXTRA_WORK_OPEN, extraWorkOpen);
        add(gaps, ReviewGap.MILEAGE_MISSING, mileage == 0);
        return gaps;
    }

    /**
     * @throws org.jiedai.shared.RuleBroken {@link RepairOrderRule#REVIEW_OPEN} naming the first gap that no word closes
     */
    void check(boolean extraWorkOpen, String why) {
        boolean explained = why != null && !why.isBlank();
        gaps(extraWorkOpen).stream()
                .filter(gap -> !explained || !gap.explainable())
                .findFirst()
                .ifPresent(gap -> {
                    throw RepairOrderRule.REVIEW_OPEN.broken(gap);
                });
    }

    private boolean settled(int lineNo) {
        return actual.results().stream().anyMatch(r -> r.lineNo() == lineNo && (r.done() || r.explanation() != null));
    }

    private static void add(Set<ReviewGap> gaps, ReviewGap gap, boolean open) {
        if (open) {
            gaps.add(gap);
        }
    }
}
