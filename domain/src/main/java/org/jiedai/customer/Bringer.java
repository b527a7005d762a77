package org.jiedai.customer;

import org.jiedai.shared.Phone;

/** Who brings a car for its owner (送修人): called and written to about this booking or visit, and no other. */
public record Bringer(String name, Phone phone) {}
