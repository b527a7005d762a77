package org.jiedai.appointment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a caller is offered (A2).
 *
 * @param day the first day that was looked at
 * @param asked whether that day has slots, and if not, why
 * @param slots from that day on, quieter hours of each day first
 */
public record SlotOffer(LocalDate day, AskedDay asked, List<Slot> slots) implements Serializable {}
