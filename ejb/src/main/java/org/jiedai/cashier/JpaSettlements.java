package org.jiedai.cashier;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RepairOrderNo;

/** Settlements in the database. */
@ApplicationScoped
public class JpaSettlements extends JpaRepository<Settlement, RepairOrderNo> implements Settlements {
    public JpaSettlements() {
        super(Settlement.class);
    }
}
