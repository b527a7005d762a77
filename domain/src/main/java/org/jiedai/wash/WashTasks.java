package org.jiedai.wash;

import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** The wash bay's line. */
public interface WashTasks extends Repository<WashTask, RepairOrderNo> {}
