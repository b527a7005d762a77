package org.jiedai.repairorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiedai.handoff.EstimateSigned;
import org.jiedai.shared.Money;
import org.jiedai.shared.Phone;

/**
 * What was agreed with the customer: the version of the estimate that they signed, and the one that there is now (only
 * while they are the same is there an agreement, R8), whether they wait (R9), and the tag on which the key hangs (R10).
 */
@Embeddable
public class Agreement {
    @Column(name = "signed_version")
    private int signedVersion;

    @Column(name = "estimate_version")
    private int estimateVersion = 1;

    @Column(name = "signed_total")
    private Money signedTotal = Money.ZERO;

    @Enumerated(EnumType.STRING)
    private Stay stay;

    @Column(name = "contact_phone")
    private Phone contactPhone;

    @Column(name = "key_tag")
    private String keyTag;

    protected Agreement() {}

    void signed(EstimateSigned signed) {
        signedVersion = signed.versionNo();
        estimateVersion = signed.versionNo();
        signedTotal = new Money(signed.total());
    }

    /** The estimate was changed: it has another version, which nobody has signed. */
    void changed(int versionNo) {
        estimateVersion = versionNo;
    }

    /** The customer's word on extra work makes a version of its own, bound by it (R16). */
    void extended(Money total, boolean more) {
        signedTotal = total;
        signedVersion += more ? 1 : 0;
        estimateVersion = signedVersion;
    }

    boolean knows(int versionNo) {
        return estimateVersion == versionNo;
    }

    /** Whether the version that there is now is the one that was signed. */
    boolean holds() {
        return signedVersion > 0 && signedVersion == estimateVersion;
    }

    /** @throws org.jiedai.shared.RuleBroken {@link RepairOrderRule#CONTACT_PHONE_NEEDED} */
    void check(Stay chosen, Phone contact) {
        RepairOrderRule.CONTACT_PHONE_NEEDED.unless(chosen == Stay.WAITING || contact != null);
    }

    void choose(Stay chosen, Phone contact) {
        stay = chosen;
        contactPhone = contact;
    }

    /**
     * Nothing is missing to let the workshop begin.
     *
     * @throws org.jiedai.shared.RuleBroken {@link RepairOrderRule#ESTIMATE_UNSIGNED},
     *     {@link RepairOrderRule#STAY_NOT_CHOSEN}
     */
    void checkComplete() {
        RepairOrderRule.ESTIMATE_UNSIGNED.unless(holds(), estimateVersion);
        RepairOrderRule.STAY_NOT_CHOSEN.unless(stay != null);
    }

    void keyHangsOn(String tag) {
        keyTag = tag;
    }

    /** Whether they wait or leave; null before they chose (R9). */
    public Stay stay() {
        return stay;
    }

    /** Where they are reached meanwhile, or null. */
    public Phone contactPhone() {
        return contactPhone;
    }

    /** Null until the release (R10). */
    public String keyTag() {
        return keyTag;
    }

    /** What the customer has agreed to pay so far; nothing before the signature. */
    public Money signedTotal() {
        return signedTotal;
    }
}
