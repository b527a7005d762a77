package org.jiedai.parts;

import java.util.List;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** Requisitions. */
public interface PartsRequisitions extends Repository<PartsRequisition, RecordNo> {

    /** Those of one visit that are not settled. */
    List<PartsRequisition> unsettled(RepairOrderNo order);

    /** How many of a part are back-ordered: cars in the workshop wait for them. */
    int backOrdered(String storeCode, String partCode);
}
