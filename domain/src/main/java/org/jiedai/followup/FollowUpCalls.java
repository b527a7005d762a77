package org.jiedai.followup;

import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** The store's follow-up calls. */
public interface FollowUpCalls extends Repository<FollowUpCall, RepairOrderNo> {}
