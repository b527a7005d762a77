package org.jiedai.notice;

import java.io.Serializable;
import java.time.Instant;
import org.jiedai.shared.Phone;

/** A notice on a list. */
public record NoticeRow(
        long id,
        int version,
        String orderNo,
        NoticeKind kind,
        NoticeState state,
        Channel channel,
        String address,
        Phone phone,
        String text,
        Instant writtenAt,
        Instant dueAt,
        Instant sentAt,
        int attempts,
        String trouble,
        String decidedBy,
        String decidedWhy)
        implements Serializable {

    public NoticeNo number() {
        return new NoticeNo(id);
    }

    /** The words; of a link that waits to be sent not its secret. */
    public String words() {
        return text == null ? "" : NoticeText.withoutSecret(text);
    }

    /** A text message's number and an e-mail's address as a list shows them: not whole. */
    public String masked() {
        if (channel != Channel.EMAIL || address == null) {
            return phone.masked();
        }
        int at = address.indexOf('@');
        return address.substring(0, Math.min(2, at)) + "***" + address.substring(at);
    }
}
