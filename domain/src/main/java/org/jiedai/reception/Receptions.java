package org.jiedai.reception;

import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** The receptions of the visits. */
public interface Receptions extends Repository<Reception, RepairOrderNo> {}
