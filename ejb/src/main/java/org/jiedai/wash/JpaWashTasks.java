package org.jiedai.wash;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RepairOrderNo;

/** The wash bay's line in the database. */
@ApplicationScoped
public class JpaWashTasks extends JpaRepository<WashTask, RepairOrderNo> implements WashTasks {
    public JpaWashTasks() {
        super(WashTask.class);
    }
}
