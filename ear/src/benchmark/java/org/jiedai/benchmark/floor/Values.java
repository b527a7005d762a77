package org.jiedai.benchmark.floor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedai.benchmark.station.Lane;

/** What stands for the placeholders in one visit. */
final class Values {
    /** Far above the sequence, and more than a visit takes. */
    private static final long FIRST_KEY = 1_000_000_000;

    private static final long KEYS_PER_VISIT = 1_000;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)\\}");

    private final Map<String, Object> known = new ConcurrentHashMap<>();
    private final Map<String, Long> shelves;
    private final String store;
    private final int visit;

    Values(Lane lane, int visit, Map<String, Long> cars, Map<String, Long> shelves) {
        this.visit = visit;
        this.shelves = shelves;
        store = lane.store();
        known.putAll(Guest.names(lane, visit));
        known.put("carKey", cars.get(lane.vehicle(visit).value()));
        Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        LocalDateTime time = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        known.put("now", time);
        known.put("today", time.toLocalDate());
        known.put("instant", now.toString());
    }

    Object get(String placeholder) {
        return known.computeIfAbsent(placeholder, this::made);
    }

    String fill(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(String.valueOf(get(found.group(1)))));
    }

    private Object made(String placeholder) {
        String rest = placeholder.replaceFirst("^\\w+.", "");
        if (placeholder.startsWith("id+")) {
            return FIRST_KEY + visit * KEYS_PER_VISIT + Long.parseLong(rest);
        }
        if (placeholder.startsWith("uuid:")) {
            return UUID.randomUUID().toString();
        }
        if (placeholder.startsWith("shelf:")) {
            return shelves.get(store + " " + rest);
        }
        if (placeholder.startsWith("no:")) {
            // The length of a real one.
            return "%s-%s-%08d-%04d".formatted(rest.substring(0, 2), store, visit, rest.length());
        }
        throw new IllegalStateException("No value for ${" + placeholder + "}");
    }
}
