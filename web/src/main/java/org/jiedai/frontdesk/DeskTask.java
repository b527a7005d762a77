package org.jiedai.frontdesk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedai.delivery.DeliveryState;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Screen;

/**
 * Something that waits for an advisor, with the one next action.
 *
 * @param key text key of what is to do
 * @param detail what it is about
 * @param page where it is done
 */
public record DeskTask(OrderCard card, String key, String detail, String look, String page) implements Serializable {

    /** What waits for this advisor, in the order in which it burns: questions, progress checks, then by promise. */
    public static List<DeskTask> of(
            String advisor,
            List<OrderCard> cards,
            List<OpenQuestion> questions,
            Map<RepairOrderNo, DeliveryState> deliveries) {
        List<OrderCard> mine =
                cards.stream().filter(card -> card.advisor().equals(advisor)).toList();
        List<DeskTask> tasks = new ArrayList<>();
        mine.forEach(card -> questions.stream()
                .filter(question -> question.order().equals(card.number()))
                .forEach(question -> tasks.add(question(card, question))));
        mine.stream()
                .filter(OrderCard::checkDue)
                .forEach(card -> tasks.add(onOrder(card, "task.CHECK_PROGRESS", "risk")));
        mine.forEach(card -> next(card, deliveries.get(card.number())).ifPresent(tasks::add));
        return tasks;
    }

    /** The page where it is done, opened with the order. */
    public String address() {
        return page + "?no=" + card.number();
    }

    private static DeskTask question(OrderCard card, OpenQuestion question) {
        return new DeskTask(
                card, "task.EXTRA_WORK_" + question.state(), question.finding(), "wait", Screen.REPAIR_ORDER.path());
    }

    private static Optional<DeskTask> next(OrderCard card, DeliveryState delivery) {
        return switch (card.state()) {
            case RECEIVING -> Optional.of(on(card, "task.RECEIVING", Screen.RECEPTION));
            case AGREED -> Optional.of(onOrder(card, "task.AGREED", ""));
            case INSPECTING -> Optional.of(onOrder(card, "task.INSPECTING", ""));
            case INSPECTED -> Optional.of(onOrder(card, "task.INSPECTED", ""));
            case WASHED -> Optional.of(onOrder(card, "task.WASHED", ""));
            case REVIEWING -> Optional.of(onOrder(card, "task.REVIEWING", ""));
            case DELIVERING ->
                delivery == DeliveryState.AT_CASHIER
                        ? Optional.empty()
                        : Optional.of(on(card, "task.DELIVERY_" + delivery, Screen.DELIVERY));
            default -> Optional.empty();
        };
    }

    private static DeskTask onOrder(OrderCard card, String key, String look) {
        return new DeskTask(card, key, card.complaint(), look, Screen.REPAIR_ORDER.path());
    }

    private static DeskTask on(OrderCard card, String key, Screen screen) {
        return new DeskTask(card, key, card.complaint(), "", screen.path());
    }
}
