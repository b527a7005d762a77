package org.jiedai.reception;

import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Repository;

/** Who came. */
public interface Arrivals extends Repository<Arrival, RecordNo> {}
