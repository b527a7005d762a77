package org.jiedai.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RepairOrderNo;

/** The deliveries in the database. */
@ApplicationScoped
public class JpaDeliveries extends JpaRepository<Delivery, RepairOrderNo> implements Deliveries {
    public JpaDeliveries() {
        super(Delivery.class);
    }
}
