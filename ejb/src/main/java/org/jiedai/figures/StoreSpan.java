package org.jiedai.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiedai.store.OpenDays;
import org.jiedai.store.Store;

/**
 * Some days of a store, counted.
 *
 * @param placesAndHands how many bays and technicians there are
 * @param counted all figures but {@link Figure#SLOT_USE}
 * @param held steps held by day and advisor: of all three kinds as part, of the advisor alone as whole
 */
record StoreSpan(
        Store store,
        List<LocalDate> days,
        OpenDays open,
        List<String> advisors,
        int placesAndHands,
        List<Counted> counted,
        List<Counted> held) {

    FiguresRow total() {
        return row(null, null, all(line -> true, days));
    }

    Stream<FiguresRow> rows(FiguresBy by) {
        return switch (by) {
            case STORE -> Stream.empty();
            case DAY ->
                days.stream().map(day -> row(day, null, all(line -> line.day().equals(day), List.of(day))));
            case ADVISOR -> people().map(who -> row(null, who, of(who)));
        };
    }

    private FiguresRow row(LocalDate day, String person, Counts counts) {
        return new FiguresRow(store.name(), store.nameEn(), day, person, counts);
    }

    // Advisors first, then whoever else answered calls; nobody, who missed calls, last.
    private Stream<String> people() {
        return Stream.of(
                        advisors.stream(),
                        Stream.concat(counted.stream(), held.stream())
                                .map(Counted::who)
                                .filter(who -> !who.isEmpty())
                                .sorted(),
                        counted.stream().map(Counted::who).filter(String::isEmpty))
                .flatMap(part -> part)
                .distinct();
    }

    private Counts all(Predicate<Counted> which, List<LocalDate> span) {
        long promised = held.stream().filter(which).mapToLong(Counted::part).sum();
        long there = steps(span) * (advisors.size() + placesAndHands);
        return sum(which).plus(Counts.of(Figure.SLOT_USE, promised, there));
    }

    // Of the three that a slot holds only the advisor is a person of this row.
    private Counts of(String who) {
        Predicate<Counted> his = line -> line.who().equals(who);
        long promised = held.stream().filter(his).mapToLong(Counted::whole).sum();
        long there = advisors.contains(who) ? steps(days) : 0;
        return sum(his).plus(Counts.of(Figure.SLOT_USE, promised, there));
    }

    private Counts sum(Predicate<Counted> which) {
        return counted.stream().filter(which).map(Counted::counts).reduce(Counts.NONE, Counts::plus);
    }

    private long steps(List<LocalDate> span) {
        return span.stream()
                .flatMap(day -> open.on(day).stream())
                .mapToLong(hours -> hours.steps(store.slotMinutes()))
                .sum();
    }
}
