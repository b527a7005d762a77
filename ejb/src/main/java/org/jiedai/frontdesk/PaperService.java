package org.jiedai.frontdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.appointment.AppointmentBoard;
import org.jiedai.document.Printed;
import org.jiedai.document.Printer;
import org.jiedai.repairorder.RepairOrderBoard;
import org.jiedai.repairorder.RepairOrderSheet;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;

/** The papers of the front desk and the workshop's ticket, in Chinese ({@code zh}) or English ({@code en}). */
@Stateless
@Audited
public class PaperService {
    @Inject
    private AppointmentBoard appointments;

    @Inject
    private RepairOrderBoard orders;

    @Inject
    private PaperFacts facts;

    @Inject
    private Printer printer;

    @Inject
    private Caller caller;

    /** What was booked (A1 to A6). */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public Printed register(AppointmentNo number, String language) {
        return printer.print(facts.register(appointments.sheet(number), language), caller.stamp());
    }

    /** What was seen around the car (R5, R6); who came is not told of a former owner's visit. */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public Printed walkaround(RepairOrderNo number, String language) {
        return printer.print(facts.walkaround(number, came(number), language), caller.stamp());
    }

    /**
     * What it costs, and the customer's signature; a signed version is the same for ever (R7, R8).
     *
     * @throws org.jiedai.shared.RuleBroken {@link org.jiedai.document.DocumentRule#DAMAGED}
     */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public Printed estimate(RepairOrderNo number, String language) {
        return printer.print(facts.estimate(number, came(number), language), caller.stamp());
    }

    /** What is to be paid, by whom, and why: explained before the customer goes to the till (R20, R22). */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.CASHIER, Roles.SERVICE_MANAGER})
    public Printed settlement(RepairOrderNo number, String language) {
        return printer.print(facts.settlement(number, language), caller.stamp());
    }

    private PaperFacts.Came came(RepairOrderNo number) {
        RepairOrderSheet sheet = orders.sheet(number);
        return new PaperFacts.Came(sheet.visitor(), sheet.complaint());
    }

    /** What the workshop does (R10). */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.WORKSHOP_CONTROLLER, Roles.SERVICE_MANAGER})
    public Printed ticket(RepairOrderNo number, String language) {
        return printer.print(facts.ticket(number, language), caller.stamp());
    }
}
