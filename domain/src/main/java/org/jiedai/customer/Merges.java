package org.jiedai.customer;

import java.util.Optional;
import org.jiedai.shared.Stamp;

/** Which cards were merged into which. */
public interface Merges {

    void add(Merge merge);

    /** The merge of one card into another that was not undone. */
    Optional<Merge> find(String stays, String goes);

    /** Whether one of these cards has taken part in another merge since this one, which still holds. */
    boolean followed(Merge merge);

    /** These two look alike and are two. */
    void keepApart(String one, String other, Stamp by);
}
