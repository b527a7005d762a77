package org.jiedai.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.jiedai.staff.StaffNames;

/** The names behind the log-ins, {@code #{people.name(login)}}; read once per request. */
@Named
@RequestScoped
public class People {
    @Inject
    private StaffNames names;

    @Inject
    private Me me;

    private Map<String, String> byLogin;

    public String name(String login) {
        if (byLogin == null) {
            byLogin = new HashMap<>(names.all(me.isChinese()));
            byLogin.put("customer", Texts.of(me.getLocale(), "history.customer"));
            byLogin.put("system", Texts.of(me.getLocale(), "history.system"));
        }
        return login == null
                ? ""
                : byLogin.computeIfAbsent(
                        login, left -> names.of(left, me.isChinese()).orElse(left));
    }

    /** Who did what a history tells. */
    public String actor(HistoryLine line) {
        return switch (line.actorName()) {
            case "customer", "system" -> name(line.actorName());
            default -> me.isChinese() ? line.actorName() : line.actorNameEn();
        };
    }
}
