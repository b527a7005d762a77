package org.jiedai.followup;

import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Repository;

/** The store's complaints. */
public interface Complaints extends Repository<Complaint, RecordNo> {}
