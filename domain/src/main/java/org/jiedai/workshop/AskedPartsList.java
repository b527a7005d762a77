package org.jiedai.workshop;

import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Repository;

/** Parts asked for by technicians. */
public interface AskedPartsList extends Repository<AskedParts, RecordNo> {}
