package org.jiedai.telephone;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;

/** What a store says on the telephone (A1, A4, A5). */
@Stateless
@Audited
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SERVICE_MANAGER})
public class ScriptService {
    @Inject
    private ScriptTexts scripts;

    @Inject
    private Caller caller;

    /** The store's own words; none bring the house's back. */
    public void reword(ScriptKind kind, String language, String words) {
        ScriptText.Key key = new ScriptText.Key(caller.actor().storeCode(), kind, language);
        if (words == null || words.isBlank()) {
            scripts.find(key).ifPresent(scripts::remove);
        } else {
            scripts.find(key)
                    .ifPresentOrElse(script -> script.reword(words), () -> scripts.add(new ScriptText(key, words)));
        }
    }
}
