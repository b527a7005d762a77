package org.jiedai.delivery;

import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** The cars being handed back. */
public interface Deliveries extends Repository<Delivery, RepairOrderNo> {}
