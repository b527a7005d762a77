package org.jiedai.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;

/** What a person decides about a notice that is stuck, each with a reason. */
@Stateless
@Audited
@RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.SERVICE_MANAGER})
public class NoticeService {
    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    /** Sent once more, although it may have gone out before. */
    public void sendAgain(NoticeNo number, int version, String reason) {
        seen(number, version).sendAgain(reason, caller.stamp());
    }

    /** The customer got it. */
    public void confirm(NoticeNo number, int version, String reason) {
        seen(number, version).confirm(reason, caller.stamp());
    }

    /** Not needed any more. */
    public void discard(NoticeNo number, int version, String reason) {
        seen(number, version).discard(caller.actor(), reason);
    }

    private Notice seen(NoticeNo number, int version) {
        Notice notice = notices.get(number);
        notice.expect(version);
        return notice;
    }
}
