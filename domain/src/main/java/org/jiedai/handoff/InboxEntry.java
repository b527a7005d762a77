package org.jiedai.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That a desk has dealt with a message; its key keeps a message from taking effect twice. */
@Entity
@Table(name = "inbox")
@IdClass(InboxEntry.Key.class)
public class InboxEntry {
    @Id
    @Column(name = "message_id")
    private String messageId;

    @Id
    private String consumer;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected InboxEntry() {}

    public InboxEntry(UUID messageId, Desk consumer, Instant takenAt) {
        this.messageId = messageId.toString();
        this.consumer = consumer.name();
        this.takenAt = takenAt;
    }

    /** Message and desk. */
    public record Key(String messageId, String consumer) implements Serializable {}
}
