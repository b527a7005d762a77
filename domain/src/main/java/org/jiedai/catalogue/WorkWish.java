package org.jiedai.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody wants done: single operations, and menus.
 *
 * @param operationCodes those that are in a chosen menu too are done once, with the menu
 */
public record WorkWish(List<String> operationCodes, List<String> menuCodes) implements Serializable {
    public WorkWish {
        operationCodes = List.copyOf(operationCodes);
        menuCodes = List.copyOf(menuCodes);
    }

    /** Without a menu. */
    public static WorkWish of(List<String> operationCodes) {
        return new WorkWish(operationCodes, List.of());
    }

    public boolean isEmpty() {
        return operationCodes.isEmpty() && menuCodes.isEmpty();
    }
}
