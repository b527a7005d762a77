package org.jiedai.catalogue;

import java.util.List;

/** The group's menus. */
public interface Menus {
    /** @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND} */
    ServiceMenu get(String code);

    /** Those that are not switched off, in the order of their codes. */
    List<ServiceMenu> active();
}
