package org.jiedai.estimate;

import org.jiedai.shared.Repository;

/** The estimates, by the number of the appointment or repair order they belong to. */
public interface Estimates extends Repository<Estimate, String> {}
