package org.jiedai.catalogue;

import java.util.Set;
import org.jiedai.shared.Role;

/** How much may be taken off a price by hand, as the stores have set it. */
public interface DiscountLimits {
    /** The most that somebody with these roles may take off in a store, in percent; nought if nothing was set. */
    int of(String storeCode, Set<Role> roles);
}
