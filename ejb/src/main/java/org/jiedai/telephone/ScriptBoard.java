package org.jiedai.telephone;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;

/** The caller's store's own words, to be read out. */
@Stateless
public class ScriptBoard {
    @Inject
    private ScriptTexts scripts;

    @Inject
    private Caller caller;

    /** Those that the store has in a language. */
    @RolesAllowed({
        Roles.INFORMATION_CLERK,
        Roles.SERVICE_ADVISOR,
        Roles.FOLLOW_UP_AGENT,
        Roles.ADMINISTRATOR,
        Roles.SERVICE_MANAGER
    })
    public Map<ScriptKind, String> texts(String language) {
        return scripts.of(caller.actor().storeCode()).stream()
                .filter(script -> script.language().equals(language))
                .collect(Collectors.toMap(ScriptText::kind, ScriptText::text));
    }
}
