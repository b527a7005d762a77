package org.jiedai.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiedai.shared.Rounds;

/** Sends written notices every few seconds, outside of the transactions that wrote them; the table is the outbox. */
@Singleton
@Startup
@DependsOn("Migrations")
@Rounds
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeRelay {
    private static final Logger LOG = Logger.getLogger(NoticeRelay.class.getName());

    @Inject
    private NoticeBatch batch;

    @Inject
    private Gateways gateways;

    /** Until nothing is due any more. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    @PermitAll
    public void look() {
        batch.settleLeftBehind();
        List<Post> posts = batch.claim();
        while (!posts.isEmpty()) {
            posts.forEach(this::send);
            posts = batch.claim();
        }
    }

    private void send(Post post) {
        if (!batch.stillOurs(post.number())) {
            return;
        }
        try {
            gateways.send(post);
            batch.sent(post.number());
        } catch (SendFailed e) {
            LOG.log(Level.INFO, "{0} was not sent, {1}: {2}", new Object[] {post.number(), e.kind(), e.getMessage()});
            batch.failed(post.number(), e);
        }
    }
}
