package org.jiedai.store;

import java.io.Serializable;
import java.time.LocalTime;

/** From when to when a store is open on a day. */
public record OpenHours(LocalTime opens, LocalTime closes) implements Serializable {}
