package org.jiedai.frontdesk;

import java.io.Serializable;
import java.time.Instant;
import org.jiedai.repairorder.ExtraWorkState;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;

/** An extra work that waits for the advisor or the customer. */
public record OpenQuestion(
        RecordNo number, RepairOrderNo order, ExtraWorkState state, String finding, boolean safety, Instant since)
        implements Serializable {}
