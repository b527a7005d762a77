package org.jiedai.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.jiedai.catalogue.DiscountLimits;
import org.jiedai.shared.Actor;
import org.jiedai.staff.Proof;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;

/** Holds a discount against what its giver may take off alone; for more somebody else of the store gives their PIN. */
@ApplicationScoped
public class DiscountApproval {
    @Inject
    private DiscountLimits limits;

    @Inject
    private Staff staff;

    @Inject
    private Proof proof;

    /**
     * The discount, allowed. Asked before anything else is read: see {@link Proof}.
     *
     * @throws org.jiedai.shared.RuleBroken {@link EstimateRule#DISCOUNT_ABOVE_LIMIT},
     *     {@link EstimateRule#APPROVER_MAY_NOT}, {@link EstimateRule#APPROVER_PIN_WRONG},
     *     {@link org.jiedai.staff.StaffRule#LOCKED_OUT}, or what {@link HandDiscount} refuses
     */
    HandDiscount allow(Actor giver, DiscountWish wish) {
        HandDiscount wished = new HandDiscount(wish.percent(), wish.reason(), wish.approver());
        boolean proven = wished.approver() != null && proof.pin(wished.approver(), wish.pin());
        int alone = limits.of(giver.storeCode(), giver.roles());
        if (covers(alone, wished.percent())) {
            return new HandDiscount(wished.percent(), wished.reason(), null);
        }
        EstimateRule.DISCOUNT_ABOVE_LIMIT.unless(wished.approver() != null, alone);
        EstimateRule.APPROVER_MAY_NOT.unless(mayAllow(giver, wished), wished.approver());
        EstimateRule.APPROVER_PIN_WRONG.unless(proven);
        return wished;
    }

    private boolean mayAllow(Actor giver, HandDiscount wished) {
        return !giver.login().equals(wished.approver())
                && staff.member(wished.approver())
                        .filter(StaffMember::active)
                        .map(person -> limits.of(giver.storeCode(), person.roles(giver.storeCode())))
                        .filter(most -> covers(most, wished.percent()))
                        .isPresent();
    }

    private static boolean covers(int most, BigDecimal percent) {
        return percent.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
