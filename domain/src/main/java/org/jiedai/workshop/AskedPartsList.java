package org.jiedai.workshop;

import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** Parts asked for by technicians. */
public interface AskedPartsList extends Repository<AskedParts, RecordNo> {

    /** How many of a part have been asked for a line so far. */
    int asked(RepairOrderNo order, int lineNo, String partCode);
}
