package org.jiedai.reception;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RepairOrderNo;

/** The receptions in the database. */
@ApplicationScoped
public class JpaReceptions extends JpaRepository<Reception, RepairOrderNo> implements Receptions {
    public JpaReceptions() {
        super(Reception.class);
    }
}
