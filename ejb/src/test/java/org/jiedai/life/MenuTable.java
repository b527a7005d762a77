package org.jiedai.life;

import java.util.ArrayList;
import java.util.List;
import org.jiedai.catalogue.Menus;
import org.jiedai.catalogue.ServiceMenu;
import org.jiedai.shared.SharedRule;

/** Menus in memory; none at first. */
class MenuTable implements Menus {
    private final List<ServiceMenu> menus = new ArrayList<>();

    void add(ServiceMenu menu) {
        menus.add(menu);
    }

    @Override
    public ServiceMenu get(String code) {
        return menus.stream()
                .filter(menu -> menu.code().equals(code))
                .findFirst()
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(code));
    }

    @Override
    public List<ServiceMenu> active() {
        return menus.stream().filter(menu -> menu.details().term().active()).toList();
    }
}
