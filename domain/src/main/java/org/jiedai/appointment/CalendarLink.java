package org.jiedai.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * An advisor's secret link to their own appointments, read by the calendar on their telephone; only its hash is kept.
 */
@Entity
@Table(name = "calendar_link")
@IdClass(CalendarLink.Key.class)
public class CalendarLink {
    @Id
    @Column(name = "store_code")
    private String storeCode;

    @Id
    private String advisor;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarLink() {}

    public CalendarLink(Key key, String linkHash, Instant at) {
        storeCode = key.storeCode();
        advisor = key.advisor();
        renew(linkHash, at);
    }

    /** Another secret; the one before opens nothing any more. */
    public final void renew(String newHash, Instant at) {
        linkHash = newHash;
        madeAt = at;
    }

    public String storeCode() {
        return storeCode;
    }

    public String advisor() {
        return advisor;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Store and log-in. */
    public record Key(String storeCode, String advisor) implements Serializable {}
}
