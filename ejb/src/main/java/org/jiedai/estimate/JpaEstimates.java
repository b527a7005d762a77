package org.jiedai.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedai.shared.JpaRepository;

/** The estimates in the database. */
@ApplicationScoped
public class JpaEstimates extends JpaRepository<Estimate, String> implements Estimates {
    public JpaEstimates() {
        super(Estimate.class);
    }
}
