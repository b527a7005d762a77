package org.jiedai.appointment;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** An advisor's appointments as RFC 5545 has them: plate and work, and nothing about the customer. */
final class Ical {
    private Ical() {}

    static String of(AdvisorDays days) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Jiedai//Appointments//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(days.zone().getId())
                .getVTimeZone());
        days.entries().forEach(entry -> calendar.add(event(entry, days.zone())));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    // The stamp is when the appointment last changed: the same appointments always give the same text.
    private static VEvent event(CalendarEntry entry, ZoneId zone) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.number().value() + "@jiedai"));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new DtStart<>(in(zone), at(entry.start(), zone)));
        event.add(new DtEnd<>(in(zone), at(entry.end(), zone)));
        event.add(new Summary((entry.plate() == null ? entry.vehicle() : entry.plate()) + " " + entry.work()));
        return event;
    }

    private static ParameterList in(ZoneId zone) {
        return new ParameterList(List.of(new TzId(zone.getId())));
    }

    private static ZonedDateTime at(Instant moment, ZoneId zone) {
        return moment.atZone(zone);
    }
}
