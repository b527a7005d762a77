package org.jiedai.benchmark.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedai.benchmark.station.Lane;

/**
 * One visit's transactions out of the database's general log. What a replay must vary becomes a placeholder; everything
 * else stays as it was.
 */
public final class Recording {
    private static final Lane ALONE = new Lane(0, 1, 1);
    private static final Pattern NUMBER = Pattern.compile("([A-Z]{2})-B000-\\d{8}(?:-\\d{4,})?");
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern KEY = Pattern.compile("(?<![\\w.$+'-])\\d{7,}(?![\\w.'])");
    private static final Pattern TIME = Pattern.compile("TIMESTAMP'[^']*'|DATE'[^']*'|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern CAR = Pattern.compile("(UPDATE vehicle .*\\(ID = )\\d+");
    private static final Pattern SHELF = Pattern.compile("(UPDATE stock_item .*\\(ID = )\\d+");
    private static final Pattern PART = Pattern.compile("FROM stock_item .*part_code = '([^']*)'");
    private static final Pattern OTHERS = Pattern.compile("insert ignore into inbox|relay_turn");
    /**
     * What timers ask of each store, whatever a visit does: they lay out its days, look who did not come, and whose
     * clock still runs from the day before.
     */
    private static final Pattern OF_ALL_STORES = Pattern.compile("^insert into slot_day|FROM national_day"
            + "|^SELECT store_code AS a1, NUMBER AS a2, slot_start AS a3 FROM appointment"
            + "|^SELECT DISTINCT t0\\.NUMBER FROM work_ticket t0, clock_entry t1");

    private static final Pattern MARK = Pattern.compile("'BM-(\\d+)'");
    private static final Pattern GUARD = Pattern.compile("VERSION = \\d+ WHERE (.*) AND \\(VERSION = \\d+\\)");

    private final List<List<String>> transactions;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final Map<String, String> uuids = new LinkedHashMap<>();
    // Counted as they come: a visit may have keys of several ranges, which lie far apart.
    private final Map<Long, Integer> keys = new HashMap<>();
    private long firstKey;
    private String part = "";

    private Recording(List<List<String>> transactions) {
        this.transactions = transactions;
    }

    /**
     * The script of one visit.
     *
     * @param log of a database in which one client played one visit after the other, all in one lane
     * @param visit whose script is wanted
     */
    public static List<String> visit(List<String> log, int visit) {
        List<List<String>> all = GeneralLog.transactions(log);
        int first = indexOf(all, 0, "INSERT INTO arrival .*'BM-" + visit + "'.*");
        int last = indexOf(all, first, "INSERT INTO history .*'FollowUpAct.THANK'.*");
        return script(all.subList(first, last + 1), visit);
    }

    /**
     * The script of the first booking that was cancelled, without what the other desks make of it: that comes when it
     * comes.
     */
    public static List<String> booking(List<String> log) {
        List<List<String>> all = GeneralLog.transactions(log).stream()
                .filter(transaction -> transaction.stream().noneMatch(OTHERS.asPredicate()))
                .toList();
        int last = indexOf(all, 0, "INSERT INTO history .*'AppointmentAct.CANCEL'.*");
        int first = lastIndexOf(all, last, "INSERT INTO appointment .*");
        return script(all.subList(first, last + 1), marked(all.get(first)));
    }

    private static int marked(List<String> transaction) {
        return transaction.stream()
                .flatMap(sql -> MARK.matcher(sql).results())
                .mapToInt(mark -> Integer.parseInt(mark.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> script(List<List<String>> transactions, int visit) {
        Recording recording = new Recording(transactions);
        Guest.names(ALONE, visit).forEach((name, value) -> recording.names.put(value, name));
        return recording.lines();
    }

    private static int indexOf(List<List<String>> all, int from, String statement) {
        for (int i = from; i < all.size(); i++) {
            if (all.get(i).stream().anyMatch(sql -> sql.matches(statement))) {
                return i;
            }
        }
        throw new IllegalStateException("Not in the log: " + statement);
    }

    private static int lastIndexOf(List<List<String>> all, int before, String statement) {
        return indexOf(
                all,
                all.subList(0, before).stream()
                        .map(transaction -> transaction.stream().anyMatch(sql -> sql.matches(statement)))
                        .toList()
                        .lastIndexOf(true),
                statement);
    }

    private List<String> lines() {
        firstKey = firstKey();
        List<String> lines = new ArrayList<>();
        for (List<String> transaction : transactions) {
            List<String> varied = transaction.stream().map(this::varied).toList();
            // An empty look of a timer names nothing of the visit.
            if (varied.stream().noneMatch(OF_ALL_STORES.asPredicate())
                    && varied.stream().anyMatch(sql -> sql.matches(".*\\$\\{(id\\+|uuid:|no:|vehicle|store).*"))) {
                lines.addAll(varied);
                lines.add(Script.COMMIT);
            }
        }
        return lines;
    }

    private long firstKey() {
        return transactions.stream()
                .flatMap(List::stream)
                .filter(sql -> sql.startsWith("INSERT INTO"))
                .flatMap(sql -> KEY.matcher(sql).results())
                .mapToLong(key -> Long.parseLong(key.group()))
                .min()
                .orElseThrow();
    }

    private String varied(String sql) {
        Matcher asked = PART.matcher(sql);
        if (asked.find()) {
            part = asked.group(1);
        }
        String result = sql;
        if (CAR.matcher(sql).find()) {
            result = guarded(CAR.matcher(sql).replaceFirst("$1\\${carKey}"));
        } else if (SHELF.matcher(sql).find()) {
            result = guarded(SHELF.matcher(sql).replaceFirst("$1\\${shelf:" + part + "}"));
        }
        // What is held is told apart by its time.
        result = sql.contains("slot_hold") ? result.replace("TIMESTAMP'", "'") : replace(TIME, result, Recording::time);
        result = replace(UUID, result, found -> uuids.computeIfAbsent(found.group(), u -> "uuid:" + uuids.size()));
        result = replace(NUMBER, result, found -> numbers.computeIfAbsent(found.group(), n -> number(found.group(1))));
        for (Map.Entry<String, String> name : names.entrySet()) {
            result = result.replaceAll(
                    "(?<![\\w-])" + Pattern.quote(name.getKey()) + "(?![\\w-])", "\\${" + name.getValue() + "}");
        }
        return replace(KEY, result, found -> key(Long.parseLong(found.group())));
    }

    /** Somebody else's visit may have changed the row meanwhile; the guard stays a comparison that hits. */
    private static String guarded(String sql) {
        return GUARD.matcher(sql).replaceFirst("VERSION = VERSION + 1 WHERE $1 AND (VERSION > 0)");
    }

    private static String time(MatchResult found) {
        String text = found.group();
        return text.startsWith("TIMESTAMP") ? "now" : text.startsWith("DATE") ? "today" : "instant";
    }

    private String number(String series) {
        long before = numbers.values().stream()
                .filter(name -> name.startsWith("no:" + series))
                .count();
        return "no:" + series + (before == 0 ? "" : "-" + (before + 1));
    }

    private String key(long value) {
        return value < firstKey ? null : "id+" + keys.computeIfAbsent(value, k -> keys.size());
    }

    private static String replace(Pattern pattern, String sql, Function<MatchResult, String> name) {
        return pattern.matcher(sql).replaceAll(found -> {
            String placeholder = name.apply(found);
            return Matcher.quoteReplacement(placeholder == null ? found.group() : "${" + placeholder + "}");
        });
    }
}
