package org.jiedai.catalogue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Work that was chosen: operations, and by which menu some of them come.
 *
 * @param operationCodes all of it, in the order in which it is done
 * @param menuOf the menus' codes by the operations', for those that come by one
 */
public record ChosenWork(List<String> operationCodes, Map<String, String> menuOf) implements Serializable {
    public ChosenWork {
        operationCodes = List.copyOf(operationCodes);
        menuOf = Map.copyOf(menuOf);
    }

    /** Without a menu. */
    public static ChosenWork of(List<String> operationCodes) {
        return new ChosenWork(operationCodes, Map.of());
    }

    /**
     * A wish with its menus opened up: single operations first, then the menus in their order.
     *
     * @param menus those that the wish names, in its order
     * @throws org.jiedai.shared.RuleBroken {@link CatalogueRule#MENUS_SHARE_WORK}
     */
    public static ChosenWork of(WorkWish wish, List<ServiceMenu> menus) {
        Map<String, ServiceMenu> by = new LinkedHashMap<>();
        for (ServiceMenu menu : menus) {
            for (String operation : menu.operationCodes()) {
                ServiceMenu other = by.putIfAbsent(operation, menu);
                CatalogueRule.MENUS_SHARE_WORK.unless(
                        other == null || other == menu, menu.name(), other == null ? "" : other.name(), operation);
            }
        }
        List<String> all = new ArrayList<>(wish.operationCodes().stream()
                .filter(code -> !by.containsKey(code))
                .toList());
        all.addAll(by.keySet());
        Map<String, String> menuOf = new LinkedHashMap<>();
        by.forEach((operation, menu) -> menuOf.put(operation, menu.code()));
        return new ChosenWork(all, menuOf);
    }

    /** What comes by no menu. */
    public List<String> single() {
        return operationCodes.stream().filter(code -> !menuOf.containsKey(code)).toList();
    }

    /** The menus' codes, in the order of their work. */
    public List<String> menuCodes() {
        return operationCodes.stream()
                .filter(menuOf::containsKey)
                .map(menuOf::get)
                .distinct()
                .toList();
    }

    /** What comes by a menu, in its order. */
    public List<String> of(String menuCode) {
        return operationCodes.stream()
                .filter(code -> menuCode.equals(menuOf.get(code)))
                .toList();
    }
}
