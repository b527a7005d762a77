package org.jiedai.workshop;

import org.jiedai.shared.Plate;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.store.BayKind;

/** A bay and the car in it, if any. */
public record BayRow(String code, BayKind kind, RepairOrderNo ticket, Plate plate) {}
