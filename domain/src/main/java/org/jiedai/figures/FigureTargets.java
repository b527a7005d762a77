package org.jiedai.figures;

import java.util.Optional;

/** The stores' targets. */
public interface FigureTargets {
    /** Empty as long as nobody has set any. */
    Optional<StoreTargets> find(String storeCode);

    void add(StoreTargets targets);
}
