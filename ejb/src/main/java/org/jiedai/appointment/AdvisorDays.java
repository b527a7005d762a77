package org.jiedai.appointment;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;

/** What an advisor expects in the days to come. */
public record AdvisorDays(String advisor, String storeCode, ZoneId zone, List<CalendarEntry> entries)
        implements Serializable {}
