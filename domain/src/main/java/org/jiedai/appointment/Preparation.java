package org.jiedai.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** How far workshop and parts counter are with a booking (A7, A8), and since when everything is there (A9). */
@Embeddable
public class Preparation {
    private boolean planned;

    @Enumerated(EnumType.STRING)
    private PartsReadiness parts;

    @Column(name = "shelf_place")
    private String shelfPlace;

    @Column(name = "parts_expected_on")
    private LocalDate partsExpectedOn;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    protected Preparation() {
        parts = PartsReadiness.NOT_ASKED;
    }

    /** Nothing is planned, the parts are asked for and lie nowhere (A6). */
    void anew(Instant at) {
        planned = false;
        partsAre(PartsReadiness.ASKED, null, null, at);
    }

    /** The workshop plans anew (A9); the parts stay as they are. */
    void replan(Instant at) {
        planned = false;
        look(at);
    }

    void planned(Instant at) {
        planned = true;
        look(at);
    }

    /**
     * What the parts counter has.
     *
     * @param place where they lie, as far as they are here; else null
     * @param expectedOn when what is short should be here, or null
     */
    void partsAre(PartsReadiness now, String place, LocalDate expectedOn, Instant at) {
        parts = now;
        shelfPlace = place;
        partsExpectedOn = expectedOn;
        look(at);
    }

    /** What was short is here and is picked next; what lay on the shelf stays there. */
    void replenished(Instant at) {
        partsAre(PartsReadiness.ASKED, shelfPlace, null, at);
    }

    /** Nobody waits for it any more. Whether it was prepared in time is still asked. */
    void givenBack() {
        parts = PartsReadiness.GIVEN_BACK;
        shelfPlace = null;
        partsExpectedOn = null;
    }

    private void look(Instant at) {
        Instant since = preparedAt == null ? at : preparedAt;
        preparedAt = ready() ? since : null;
    }

    /** Whether everything is prepared: parts shelved, technician and bay named; the advisor is the slot's. */
    public boolean ready() {
        return planned && parts == PartsReadiness.SHELVED;
    }

    /** Since when it is; null while something is missing. */
    public Instant preparedAt() {
        return preparedAt;
    }

    public PartsReadiness parts() {
        return parts;
    }

    /** Where they lie, as far as they are here; else null. */
    public String shelfPlace() {
        return shelfPlace;
    }

    /** When what is short should be here; null if nothing is, or nobody knows. */
    public LocalDate partsExpectedOn() {
        return partsExpectedOn;
    }
}
