package org.jiedai.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.Repository;
import org.jiedai.shared.Role;
import org.jiedai.shared.SharedRule;

/** A table of aggregates; like the real one it shows nobody another store's rows. */
class InMemory<A extends Aggregate, N> implements Repository<A, N> {
    private final Map<N, A> rows = new LinkedHashMap<>();
    private final Function<A, N> number;
    private final Supplier<Actor> caller;

    InMemory(Function<A, N> number, Supplier<Actor> caller) {
        this.number = number;
        this.caller = caller;
    }

    @Override
    public Optional<A> find(N key) {
        Optional<A> found = Optional.ofNullable(rows.get(key));
        found.ifPresent(this::checkStore);
        return found;
    }

    @Override
    public void add(A aggregate) {
        if (rows.putIfAbsent(number.apply(aggregate), aggregate) != null) {
            throw new IllegalStateException("twice: " + number.apply(aggregate));
        }
    }

    List<A> all() {
        return new ArrayList<>(rows.values());
    }

    private void checkStore(A aggregate) {
        Actor actor = caller.get();
        SharedRule.NOT_YOUR_STORE.unless(
                actor.is(Role.SYSTEM) || aggregate.storeCode().equals(actor.storeCode()), aggregate.subject());
    }
}
