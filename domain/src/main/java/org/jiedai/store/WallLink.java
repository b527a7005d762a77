package org.jiedai.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The secret link that a screen on a wall of the store opens; only its hash is kept. */
@Entity
@Table(name = "wall_link")
@IdClass(WallLink.Key.class)
public class WallLink {
    @Id
    @Column(name = "store_code")
    private String storeCode;

    @Id
    @Enumerated(EnumType.STRING)
    private Wall wall;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected WallLink() {}

    public WallLink(Key key, String linkHash, Instant at) {
        storeCode = key.storeCode();
        wall = key.wall();
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

    public Wall wall() {
        return wall;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Store and wall. */
    public record Key(String storeCode, Wall wall) implements Serializable {}
}
