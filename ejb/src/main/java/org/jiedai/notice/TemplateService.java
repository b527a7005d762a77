package org.jiedai.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;

/** A store's own words for its notices. */
@Stateless
@Audited
@RolesAllowed(Roles.SERVICE_MANAGER)
public class TemplateService {
    @Inject
    private NoticeTemplates templates;

    @Inject
    private Caller caller;

    /**
     * The store's own words from now on; empty for ours.
     *
     * @throws org.jiedai.shared.RuleBroken the words cannot be used
     */
    public void reword(NoticeKind kind, String language, String words) {
        NoticeTemplate.Key key = key(kind, language);
        if (words == null || words.isBlank()) {
            templates.remove(key);
        } else {
            templates
                    .find(key)
                    .ifPresentOrElse(
                            template -> template.reword(words.strip()),
                            () -> templates.add(new NoticeTemplate(key, words.strip())));
        }
    }

    private NoticeTemplate.Key key(NoticeKind kind, String language) {
        return new NoticeTemplate.Key(caller.actor().storeCode(), kind, language);
    }
}
