package org.jiedai.repairorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiedai.handoff.EstimateSigned;
import org.jiedai.shared.Money;

/**
 * What the customer has agreed to: the version of the estimate that he signed, and the one that there is now. Only while
 * they are the same is there an agreement (R8).
 */
@Embeddable
public class Agreement {
    @Column(name = "signed_version")
    private int signedVersion;

    @Column(name = "estimate_version")
    private int estimateVersion = 1;

    @Column(name = "signed_total")
    private Money signedTotal = Money.ZERO;

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

    int estimateVersion() {
        return estimateVersion;
    }

    Money signedTotal() {
        return signedTotal;
    }
}
