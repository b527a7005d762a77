package org.jiedai.shared;

import java.util.Optional;

/** Where aggregates of one kind are kept, found by business number; only those of the caller's store are seen. */
public interface Repository<A extends Aggregate, N> {

    Optional<A> find(N number);

    void add(A aggregate);

    /** @throws RuleBroken {@link SharedRule#NOT_FOUND} */
    default A get(N number) {
        return find(number).orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
    }

    /**
     * The record in the version the page has seen.
     *
     * @throws RuleBroken {@link SharedRule#NOT_FOUND}, {@link SharedRule#CHANGED_BY_SOMEBODY}
     */
    default A get(N number, int seenVersion) {
        A aggregate = get(number);
        aggregate.expect(seenVersion);
        return aggregate;
    }
}
