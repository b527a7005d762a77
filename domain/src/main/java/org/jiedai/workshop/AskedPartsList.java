package org.jiedai.workshop;

import java.util.List;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** Parts asked for by technicians. */
public interface AskedPartsList extends Repository<AskedParts, RecordNo> {

    /** What has been asked for an order so far; a part of which nobody asked is not among them. */
    List<AskedQuantity> asked(RepairOrderNo order);
}
