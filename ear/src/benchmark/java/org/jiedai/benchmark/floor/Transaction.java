package org.jiedai.benchmark.floor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements up to a commit.
 *
 * @param letter of an inbox's transaction: the placeholder of the letter's number; else null
 * @param desk whose inbox it is; else null
 */
record Transaction(List<Line> lines, Whose whose, String letter, String desk) {
    private static final Pattern INBOX =
            Pattern.compile("insert ignore into inbox .*values \\('\\$\\{(uuid:\\d+)\\}', '(\\w+)'");

    /** Who does it in the product. */
    enum Whose {
        STATION,
        RELAY,
        INBOX
    }

    static Transaction of(List<String> statements) {
        List<Line> lines = statements.stream().map(Line::of).toList();
        Optional<Matcher> inbox =
                statements.stream().map(INBOX::matcher).filter(Matcher::find).findFirst();
        if (inbox.isPresent()) {
            return new Transaction(
                    lines, Whose.INBOX, inbox.get().group(1), inbox.get().group(2));
        }
        boolean relay = statements.get(0).contains("relay_turn");
        return new Transaction(lines, relay ? Whose.RELAY : Whose.STATION, null, null);
    }

    /** Whether there is a letter for the relay now. */
    boolean posts() {
        return lines.stream().anyMatch(line -> line.sql().startsWith("INSERT INTO hand_off"));
    }
}
