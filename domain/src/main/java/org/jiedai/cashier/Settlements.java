package org.jiedai.cashier;

import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** The settlements of the store. */
public interface Settlements extends Repository<Settlement, RepairOrderNo> {}
