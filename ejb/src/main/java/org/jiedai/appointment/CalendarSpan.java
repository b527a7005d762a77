package org.jiedai.appointment;

import java.io.Serializable;
import java.util.List;
import org.jiedai.store.ShopDay;

/**
 * Some days of the calendar.
 *
 * @param days with their hours, closed ones too
 * @param advisors log-ins of those who receive
 * @param slotMinutes length of one step of the slot grid
 */
public record CalendarSpan(
        List<ShopDay> days, List<CalendarEntry> entries, List<String> advisors, List<CalendarBay> bays, int slotMinutes)
        implements Serializable {}
