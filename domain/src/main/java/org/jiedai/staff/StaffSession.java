package org.jiedai.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One person signed in to one store in one browser. Who, where and since when never change; it is seen, and it ends
 * once.
 */
@Entity
@Table(name = "staff_session")
public class StaffSession {
    private static final int BROWSER_LENGTH = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    private String login;

    @Column(name = "store_code")
    private String storeCode;

    private int access;
    private String rights;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    private String address;
    private String browser;
    private Long terminal;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_why")
    private SessionEnd endedWhy;

    protected StaffSession() {}

    /**
     * @param access the person's {@link StaffMember#access} now
     * @param rights what it stands on, as a hash: if it changes, the session is over
     * @param browser as it calls itself
     */
    public StaffSession(
            String login, String storeCode, int access, String rights, Instant at, String address, String browser) {
        this.login = login;
        this.storeCode = storeCode;
        this.access = access;
        this.rights = rights;
        this.beganAt = at;
        this.seenAt = at;
        this.address = address;
        this.browser = browser == null ? "" : browser.substring(0, Math.min(browser.length(), BROWSER_LENGTH));
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String storeCode() {
        return storeCode;
    }

    public String rights() {
        return rights;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Instant seenAt() {
        return seenAt;
    }

    public String address() {
        return address;
    }

    public String browser() {
        return browser;
    }

    /** It goes on from one in another store, and lasts no longer for it. */
    public void goesOnFrom(StaffSession before) {
        beganAt = before.beganAt;
    }

    /** It began on a shared terminal, and is over when that is none any more. */
    public void onTerminal(long sharedTerminal) {
        terminal = sharedTerminal;
    }

    /** A hand was here. */
    public void seen(Instant at) {
        seenAt = at;
    }

    /** The account has changed, but nothing that this session stands on. */
    public void standsOn(int newAccess) {
        access = newAccess;
    }

    /** Over; a second end changes nothing. */
    public void end(SessionEnd why, Instant at) {
        if (endedWhy == null) {
            endedWhy = why;
            endedAt = at;
        }
    }

    public Instant endedAt() {
        return endedAt;
    }
}
