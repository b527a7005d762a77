package org.jiedai.reception;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RecordNo;

/** The arrivals in the database. */
@ApplicationScoped
public class JpaArrivals extends JpaRepository<Arrival, RecordNo> implements Arrivals {
    public JpaArrivals() {
        super(Arrival.class);
    }
}
