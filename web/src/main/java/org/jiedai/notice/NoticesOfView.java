package org.jiedai.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The notices of one appointment or order, as a part of its page; and the look of a notice's state wherever it stands.
 */
@Named
@RequestScoped
public class NoticesOfView {
    @Inject
    private NoticeBoard board;

    private final Map<String, List<NoticeRow>> read = new HashMap<>();

    public List<NoticeRow> of(Object orderNo) {
        return read.computeIfAbsent(String.valueOf(orderNo), board::of);
    }

    /** The look of a state's chip; what was tried in vain is at risk. */
    public String look(NoticeRow row) {
        return switch (row.state()) {
            case SENT -> "ok";
            case FAILED, UNCERTAIN -> "late";
            case DISCARDED, WITHHELD -> "";
            case WRITTEN -> row.trouble() == null ? "wait" : "risk";
            case SENDING -> "wait";
        };
    }
}
