package org.jiedai.appointment;

import java.io.Serializable;
import org.jiedai.store.BayKind;

/** A bay as a row of the calendar. */
public record CalendarBay(String code, BayKind kind) implements Serializable {}
