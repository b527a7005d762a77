package org.jiedai.workshop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;

/** What a technician sees: their tickets, and what these normally need (R11 to R17). */
@Stateless
@RolesAllowed(Roles.TECHNICIAN)
public class JobBoard {
    @Inject
    private Tickets tickets;

    @Inject
    private Caller caller;

    /** My unfinished tickets, by promise. */
    public List<Ticket> mine() {
        Actor me = caller.actor();
        return tickets.of(me.storeCode(), me.login(), EnumSet.of(TicketState.ASSIGNED, TicketState.WORKING));
    }

    /** The parts that the lines of a ticket normally need. */
    public List<PartRow> parts(RepairOrderNo number) {
        return tickets.parts(caller.actor().storeCode(), number);
    }
}
