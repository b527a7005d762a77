package org.jiedai.store;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One day of a store's calendar.
 *
 * @param hours null if the store is closed
 * @param note the store's own word about the day, or the national holiday's name, or nothing
 * @param special whether the store has said something of its own about it
 */
public record ShopDay(LocalDate day, OpenHours hours, String note, boolean special) implements Serializable {}
