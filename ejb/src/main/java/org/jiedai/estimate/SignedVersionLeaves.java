package org.jiedai.estimate;

import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Stamp;

/**
 * A signed version is about to be followed by another: whoever keeps papers keeps this one now, in the same
 * transaction.
 */
public record SignedVersionLeaves(RepairOrderNo order, Stamp by) {}
