package org.jiedai.reception;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** A pin on the car's outline: where, what, and a note. */
@Embeddable
public class DamageMark implements Serializable {
    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private Position position;

    private int x;
    private int y;

    @Enumerated(EnumType.STRING)
    private DamageKind kind;

    private String note;

    protected DamageMark() {}

    /**
     * A pin.
     *
     * @param x per cent of the outline's width
     * @param y per cent of the outline's height
     * @throws org.jiedai.shared.RuleBroken {@link ReceptionRule#MARK_OFF_THE_CAR}
     */
    public DamageMark(Position position, int x, int y, DamageKind kind, String note) {
        ReceptionRule.MARK_OFF_THE_CAR.unless(x >= 0 && x <= 100 && y >= 0 && y <= 100);
        this.position = position;
        this.x = x;
        this.y = y;
        this.kind = kind;
        this.note = note;
    }

    public Position position() {
        return position;
    }

    public int x() {
        return x;
    }

    public int y() {
        return y;
    }

    public DamageKind kind() {
        return kind;
    }

    public String note() {
        return note;
    }
}
