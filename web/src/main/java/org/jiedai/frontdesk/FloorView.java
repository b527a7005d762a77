package org.jiedai.frontdesk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedai.followup.ComplaintBoard;
import org.jiedai.handoff.HandOffBoard;
import org.jiedai.reception.ArrivalState;
import org.jiedai.shared.Formats;
import org.jiedai.shared.View;
import org.jiedai.staff.LockBoard;
import org.jiedai.staff.LockService;
import org.jiedai.staff.LockedOut;
import org.jiedai.staff.LoginName;
import org.jiedai.store.OpenHours;

/**
 * The whole floor for managers: what burns, every car, and nothing to do but to help who has locked themselves out
 * (U26).
 */
@Named
@ViewScoped
public class FloorView extends View {
    private static final long serialVersionUID = 1L;
    private static final Duration GREETED_WITHIN = Duration.ofSeconds(15);
    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(15);
    private static final Duration COMPLAINT_NEAR = Duration.ofHours(2);

    @Inject
    private FrontDeskBoard board;

    @Inject
    private FloorBoard floor;

    @Inject
    private ComplaintBoard complaintBoard;

    @Inject
    private HandOffBoard handOffs;

    @Inject
    private LockBoard lockBoard;

    @Inject
    private LockService locks;

    @Inject
    private Formats formats;

    @Inject
    private DayView day;

    private List<OrderCard> cards = List.of();
    private List<LockedOut> lockedOut = List.of();
    private List<Concern> concerns = List.of();
    private List<StoreNow> stores = List.of();
    private OpenHours open;

    @PostConstruct
    public void load() {
        cards = board.cards();
        stores = floor.stores();
        open = floor.open().orElse(null);
        lockedOut = me.has("SERVICE_MANAGER") ? lockBoard.lockedOut() : List.of();
        concerns = burning();
        day.follow();
    }

    private List<Concern> burning() {
        Instant now = me.now();
        List<Concern> all = new ArrayList<>();
        board.arrivals().stream()
                .filter(arrival -> arrival.arrivedAt().plus(GREETED_WITHIN).isBefore(now))
                .filter(arrival -> arrival.state() == ArrivalState.WAITING)
                .map(Concern::of)
                .forEach(all::add);
        cards.stream()
                .flatMap(card -> Concern.of(card, formats.promiseLook(card.promisedAt())).stream())
                .forEach(all::add);
        all.addAll(unanswered(now));
        boolean here = me.has("SERVICE_MANAGER");
        complaintBoard.open().rows().stream()
                .filter(one -> one.deadline() != null && one.deadline().isBefore(now.plus(COMPLAINT_NEAR)))
                .map(one -> Concern.of(one, now, here))
                .forEach(all::add);
        handOffs.stuck().stream()
                .map(one -> Concern.of(one, texts.get("handoff.type." + one.type()), here))
                .forEach(all::add);
        all.sort(Concern.BY_URGENCY);
        return List.copyOf(all);
    }

    private List<Concern> unanswered(Instant now) {
        Map<Object, OrderCard> byNumber =
                cards.stream().collect(Collectors.toMap(OrderCard::number, Function.identity()));
        return board.questions().stream()
                .filter(question -> question.since().plus(ANSWERED_WITHIN).isBefore(now))
                .filter(question -> byNumber.containsKey(question.order()))
                .map(question -> Concern.of(question, byNumber.get(question.order())))
                .toList();
    }

    /** A colleague who typed a wrong password or PIN too often may try again. */
    public void lift(LockedOut who) {
        locks.lift(new LoginName(who.login()));
        load();
        say("staff.unlocked");
    }

    /** Those of this store who stand before a locked log-in. */
    public List<LockedOut> getLockedOut() {
        return lockedOut;
    }

    /** What the manager asks after, what burns first. */
    public List<Concern> getConcerns() {
        return concerns;
    }

    /** How long ago it began, or how long is left, in words. */
    public String time(Concern concern) {
        if (concern.moment() == null) {
            return "";
        }
        long minutes = Math.abs(formats.minutesTo(concern.moment()));
        return texts.of("concern.time." + concern.kind() + (concern.look().equals("late") ? "_LATE" : ""), minutes);
    }

    /** The cars of one column. */
    public List<OrderCard> column(BoardColumn column) {
        return cards.stream().filter(column::holds).toList();
    }

    /** How many of a column's cars look so. */
    public long looking(BoardColumn column, String look) {
        return column(column).stream()
                .map(card -> formats.promiseLook(card.promisedAt()))
                .filter(its -> its.equals(look) || (look.equals("ok") && its.isEmpty()))
                .count();
    }

    public BoardColumn[] getColumns() {
        return BoardColumn.values();
    }

    /** All stores of the group, side by side; only its manager sees more than one. */
    public List<StoreNow> getStores() {
        return stores;
    }

    /** How the store in which the manager works stands. */
    public StoreNow getHere() {
        return stores.stream()
                .filter(store -> store.code().equals(me.getStoreCode()))
                .findFirst()
                .orElseThrow();
    }

    /** {@code 09:00–17:00}, or that the store is closed. */
    public String getHours() {
        return open == null ? texts.get("floor.closed") : open.opens() + "–" + open.closes();
    }

    public LocalDate getToday() {
        return formats.today();
    }
}
