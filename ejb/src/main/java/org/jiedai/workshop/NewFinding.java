package org.jiedai.workshop;

import java.util.List;

/**
 * What a technician reports (R14).
 *
 * @param affectedLine the line that must wait, or null
 * @param operations codes of the operations proposed
 */
public record NewFinding(String finding, boolean safety, Integer affectedLine, List<String> operations) {}
