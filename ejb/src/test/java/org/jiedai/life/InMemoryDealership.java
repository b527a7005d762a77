package org.jiedai.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.weld.environment.se.WeldContainer;
import org.jiedai.handoff.Desk;
import org.jiedai.handoff.DeskInbox;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Role;

/** The real services of all desks, joined by CDI to tables in memory: a whole store without a server. One at a time. */
final class InMemoryDealership {
    private static final Actor SYSTEM = new Actor("anonymous", "", Set.of(Role.SYSTEM));

    private static WeldContainer open;

    private final List<Object> provided = new ArrayList<>();
    private final ShopTime time;
    private final Post post = new Post(handOff -> container().event().fire(handOff));
    private WeldContainer container;
    private Actor caller = SYSTEM;

    InMemoryDealership(Instant now) {
        time = new ShopTime(now);
        Caller signedIn = () -> caller.at(time.instant());
        provided.addAll(List.of(
                time,
                post,
                signedIn,
                new Pins(),
                new NoScreens(),
                new NamesByHeart(),
                new SightInMemory(this),
                new FiledInMemory(this)));
        provided.addAll(MasterData.all(() -> caller));
        provided.addAll(FrontDeskTables.all(() -> caller));
        provided.addAll(WorkshopTables.all(() -> caller));
        provided.addAll(BackOfficeTables.all(() -> caller));
        provided.addAll(KeyTables.all());
    }

    /** Somebody signs in. */
    InMemoryDealership as(String login, Role role) {
        caller = new Actor(login, MasterData.STORE, Set.of(role));
        return this;
    }

    /** Nobody is signed in: the customer's link, a timer. */
    InMemoryDealership asNobody() {
        caller = SYSTEM;
        return this;
    }

    /** Somebody of another store signs in. */
    InMemoryDealership elsewhere(String login, Role role) {
        caller = new Actor(login, "SH02", Set.of(role));
        return this;
    }

    /** A service, a board or a table by its type. */
    <T> T the(Class<T> type) {
        return type.cast(provided.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseGet(() -> container().select(type).get()));
    }

    /** Something of the test instead of the real one; before any service is asked for. */
    InMemoryDealership provide(Object instead) {
        if (container != null) {
            throw new IllegalStateException("the store is open");
        }
        provided.removeIf(one -> one.getClass().isInstance(instead));
        provided.add(instead);
        return this;
    }

    ShopTime time() {
        return time;
    }

    List<String> notices() {
        return the(MasterData.NoticeTable.class).written().stream()
                .map(notice -> notice.kind().name())
                .toList();
    }

    List<String> waiting(Desk desk) {
        return post.waiting(desk);
    }

    List<String> posted() {
        return post.posted();
    }

    /** The broker delivers; the inboxes act as the system, as their {@code @RunAs} says. */
    void carry() {
        Actor before = caller;
        caller = SYSTEM;
        post.carry(container().select(DeskInbox.class).stream().toList());
        caller = before;
    }

    private WeldContainer container() {
        if (container == null) {
            if (open != null) {
                open.shutdown();
            }
            container = House.of(provided);
            open = container;
        }
        return container;
    }
}
