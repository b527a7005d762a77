package org.jiedai.repairorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiedai.handoff.TechnicianAssigned;

/**
 * What came of the order in the workshop: who has the car and where (R10), whether parts are still to come (R11), who
 * inspected it and how often it went back (R17).
 */
@Embeddable
public class Repair {
    private String technician;
    private String bay;

    @Column(name = "waits_for_parts")
    private boolean waitsForParts;

    private int reworks;
    private String inspector;

    protected Repair() {}

    void assigned(TechnicianAssigned message) {
        technician = message.technician();
        bay = message.bay();
    }

    /** Something that was asked for is still to come, or nothing any more. */
    void waitsForParts(boolean open) {
        waitsForParts = open;
    }

    void finishedBy(String login) {
        technician = login;
    }

    /**
     * Whoever repaired it does not inspect it (R17).
     *
     * @throws org.jiedai.shared.RuleBroken {@link RepairOrderRule#INSPECTOR_IS_TECHNICIAN}
     */
    void checkInspector(String login) {
        RepairOrderRule.INSPECTOR_IS_TECHNICIAN.unless(!login.equals(technician), technician);
    }

    void inspectedBy(String login) {
        inspector = login;
    }

    void goesBack() {
        reworks++;
    }

    public String technician() {
        return technician;
    }

    public String bay() {
        return bay;
    }

    /** How often the final inspection sent it back. */
    public int reworks() {
        return reworks;
    }
}
