package org.jiedai.parts;

import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Repository;

/** Requisitions. */
public interface PartsRequisitions extends Repository<PartsRequisition, RecordNo> {

    /** How many of a part are back-ordered: cars in the workshop wait for them. */
    int backOrdered(String storeCode, String partCode);
}
