package org.jiedai.benchmark.floor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a visit does in the database, as it was recorded.
 *
 * @param transactions in the order of their commits
 */
public record Script(List<Transaction> transactions) {
    static final String COMMIT = "-- commit";

    /** A whole visit's in the resources. */
    public static Script ofVisit() {
        return read("/benchmark/visit.sql");
    }

    /** A booking's and its cancelling's in the resources; what other desks do about them is not in it. */
    public static Script ofBooking() {
        return read("/benchmark/booking.sql");
    }

    private static Script read(String name) {
        try (InputStream resource = Script.class.getResourceAsStream(name)) {
            return of(new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One statement per line, a line {@code -- commit} behind each transaction. */
    public static Script of(List<String> lines) {
        List<Transaction> transactions = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (line.equals(COMMIT)) {
                transactions.add(Transaction.of(open));
                open.clear();
            } else {
                open.add(line);
            }
        }
        return new Script(List.copyOf(transactions));
    }

    /**
     * The kinds of transactions without their order: which desk or relay is faster is chance, and so is when the next
     * keys are fetched, how many letters the relay finds at once, and whether work took a whole second, which is then
     * written.
     */
    public List<String> shapes() {
        return transactions.stream()
                .filter(transaction -> transaction.whose() != Transaction.Whose.RELAY)
                .map(transaction -> transaction.lines().stream()
                        .map(Line::sql)
                        .map(sql -> sql.replaceFirst(" clocked_seconds = [^,]*,", ""))
                        .filter(sql -> !sql.contains("nextval"))
                        .sorted()
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }
}
