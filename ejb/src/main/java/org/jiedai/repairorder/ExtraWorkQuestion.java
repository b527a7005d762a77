package org.jiedai.repairorder;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;

/**
 * An extra work as advisor and customer see it.
 *
 * @param signedTotal what is agreed so far
 * @param promisedAt what is promised so far
 */
public record ExtraWorkQuestion(
        RecordNo number,
        int version,
        RepairOrderNo order,
        ExtraWorkState state,
        AskChannel channel,
        String plate,
        String storeCode,
        String advisor,
        String finding,
        boolean safety,
        String foundBy,
        Instant foundAt,
        BigDecimal signedTotal,
        Instant promisedAt,
        List<LineItem> items,
        List<String> declined)
        implements Serializable {}
