package org.jiedai.repairorder;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jiedai.shared.LinkSecret;
import org.jiedai.shared.Roles;
import org.jiedai.shared.RuleBroken;

/** The customer's side of an extra work's link: no log-in, the secret opens exactly this one, once (R15, U14). */
@Stateless
@RunAs(Roles.SYSTEM)
public class ExtraWorkLink {
    @Inject
    private ExtraWorks extraWorks;

    @Inject
    private ExtraWorkService service;

    @Inject
    private ExtraWorkBoard board;

    @Inject
    private Clock clock;

    /**
     * What the customer is asked.
     *
     * @throws org.jiedai.shared.RuleBroken {@link ExtraWorkRule#LINK_EXPIRED}
     */
    @PermitAll
    public ExtraWorkQuestion question(String secret) {
        return board.question(opened(secret).number());
    }

    /**
     * Their answer to every item, with their signature.
     *
     * @throws org.jiedai.shared.RuleBroken {@link ExtraWorkRule#LINK_EXPIRED}, {@link ExtraWorkRule#ANSWER_NOT_TAKEN}
     */
    @PermitAll
    public void answer(String secret, Map<Integer, Boolean> decisions, String signature) {
        ExtraWork extra = opened(secret);
        try {
            service.answer(extra.number(), extra.version(), decisions, signature);
        } catch (RuleBroken refused) {
            throw forCustomers(refused);
        }
    }

    // What stands in the house's way is the house's business.
    private static RuleBroken forCustomers(RuleBroken refused) {
        return refused.rule() instanceof ExtraWorkRule ? refused : ExtraWorkRule.ANSWER_NOT_TAKEN.broken();
    }

    private ExtraWork opened(String secret) {
        ExtraWork extra = Optional.ofNullable(secret)
                .map(LinkSecret::hash)
                .flatMap(extraWorks::byLink)
                .orElseThrow(ExtraWorkRule.LINK_EXPIRED::broken);
        extra.checkLink(clock.instant());
        return extra;
    }
}
