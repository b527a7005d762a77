package org.jiedai.notice;

import java.time.Instant;
import java.util.List;

/** Where a stage leaves what a customer is to be told. */
public interface Notices {

    /** Written in the present transaction. */
    void write(Notice notice);

    /** @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND} */
    Notice get(NoticeNo number);

    /** Those due, oldest first, locked; what another node has locked is passed over. */
    List<Notice> due(Instant now, int most);

    /** What was written about an order and no node has taken yet, locked; what a node takes just now is passed over. */
    List<Notice> unsent(String orderNo);

    /** Those whose claim is so old that their node must have died, locked in the same way. */
    List<Notice> claimedBefore(Instant moment, int most);
}
