package org.jiedai.workshop;

import org.jiedai.shared.Plate;

/** A technician with the minutes on their tickets and the car their clock runs on, if any. */
public record TechnicianRow(String login, String name, String nameEn, int minutes, Plate on, boolean away) {}
