package org.jiedai.store;

import java.util.Optional;

/** The stores' secret links to what their walls show. */
public interface WallLinks {
    Optional<WallLink> find(WallLink.Key key);

    /** The link with the secret that has this hash. */
    Optional<WallLink> byHash(String linkHash);

    void add(WallLink link);

    void remove(WallLink link);
}
