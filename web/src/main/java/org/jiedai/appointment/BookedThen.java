package org.jiedai.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jiedai.shared.Formats;

/**
 * Whoever changes the calendar, the roster or the bays hears at once which bookings that hits; they stand on the
 * telephone desk's list until others take them or they have another time (A2, A9).
 */
@RequestScoped
public class BookedThen {
    private static final int MOST_NAMED = 20;

    @Inject
    private AppointmentBoard board;

    @Inject
    private Formats formats;

    /**
     * Tells of the bookings that one of these stands in the way of; nothing if there are none.
     *
     * @param tell how many, and the first of them by customer, plate and time
     */
    public void tell(Set<Obstacle> obstacles, BiConsumer<Integer, String> tell) {
        List<NotKept> hit = board.notKept().stream()
                .filter(one -> one.why().stream().anyMatch(obstacles::contains))
                .toList();
        if (!hit.isEmpty()) {
            String names = hit.stream()
                    .limit(MOST_NAMED)
                    .map(NotKept::row)
                    .map(one ->
                            one.customerName() + " " + formats.plate(one.plate()) + " " + formats.time(one.slotStart()))
                    .collect(Collectors.joining("; "));
            tell.accept(hit.size(), names);
        }
    }
}
