package org.jiedai.frontdesk;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiedai.customer.MileageChange;

/**
 * A line of a car's mileage: read at a visit, or put right.
 *
 * @param was what it was put right from, empty for a reading
 * @param reason empty for a reading
 */
public record MileageLine(LocalDate day, LocalTime time, String kilometres, String was, String who, String reason)
        implements Serializable {

    /** All of a car's, the latest first. */
    static List<MileageLine> of(VehicleFile file, ZoneId zone) {
        Stream<MileageLine> read = file.readings().stream().map(MileageLine::of);
        Stream<MileageLine> corrected = file.life().mileages().stream().map(change -> of(change, zone));
        return Stream.concat(read, corrected)
                .sorted(Comparator.comparing(MileageLine::day)
                        .thenComparing(MileageLine::time)
                        .reversed())
                .toList();
    }

    private static MileageLine of(FileVisit visit) {
        return new MileageLine(visit.day(), LocalTime.MIN, String.valueOf(visit.mileage()), "", visit.advisor(), "");
    }

    private static MileageLine of(MileageChange change, ZoneId zone) {
        Instant at = change.at();
        return new MileageLine(
                at.atZone(zone).toLocalDate(),
                at.atZone(zone).toLocalTime(),
                change.became(),
                change.was(),
                change.writtenBy(),
                change.reason());
    }
}
