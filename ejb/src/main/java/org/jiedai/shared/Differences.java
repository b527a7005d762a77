package org.jiedai.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What records said before a verb changes them; a service says which it is about to change. */
@RequestScoped
public class Differences {
    private final List<Seen> seen = new ArrayList<>();
    private final List<Difference> said = new ArrayList<>();

    /** This record may be changed now; returns it. */
    public <T extends Told> T of(T record) {
        seen.add(new Seen(record, record.told(), true));
        return record;
    }

    /** This record is new; returns it. */
    public <T extends Told> T made(T record) {
        seen.add(new Seen(record, Map.of(), true));
        return record;
    }

    /** This record goes. */
    public void gone(Told record) {
        seen.add(new Seen(record, record.told(), false));
    }

    /** A field has become otherwise, as its service has found itself. */
    public void add(String subject, String field, String was, String became) {
        said.add(new Difference(subject, field, was, became));
    }

    /** The verb is over, or was refused: what it was about to change counts no more. */
    public void forget() {
        said.clear();
        seen.clear();
    }

    /** What has become otherwise since; asked once. */
    public List<Difference> take() {
        List<Difference> differences = Stream.concat(
                        said.stream(), seen.stream().flatMap(Seen::differences))
                .toList();
        forget();
        return differences;
    }

    /**
     * One field of one record.
     *
     * @param field the key of its name
     */
    public record Difference(String subject, String field, String was, String became) {}

    private record Seen(Told record, Map<String, String> before, boolean stays) {
        private Stream<Difference> differences() {
            Map<String, String> after = stays ? record.told() : Map.of();
            Set<String> fields = new LinkedHashSet<>(before.keySet());
            fields.addAll(after.keySet());
            return fields.stream()
                    .filter(field -> !said(before, field).equals(said(after, field)))
                    .map(field -> new Difference(record.subject(), field, said(before, field), said(after, field)));
        }

        private static String said(Map<String, String> told, String field) {
            return Objects.requireNonNullElse(told.get(field), "");
        }
    }
}
