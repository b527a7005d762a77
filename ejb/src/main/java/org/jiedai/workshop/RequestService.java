package org.jiedai.workshop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.ModelOfCar;
import org.jiedai.catalogue.Part;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.PartsIssued;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.RequestedItem;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Numbers;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;

/** Parts: asked for by the technician, handed over by the parts desk (R11). */
@Stateless
@Audited
public class RequestService {
    private static final int BEYOND_SENSE = 1_000;

    @Inject
    private WorkTickets tickets;

    @Inject
    private AskedPartsList requests;

    @Inject
    private Catalogue catalogue;

    @Inject
    private ModelOfCar models;

    @Inject
    private Numbers numbers;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Asks the parts desk. */
    @RolesAllowed(Roles.TECHNICIAN)
    public RecordNo ask(RepairOrderNo number, int version, List<WantedPart> wanted) {
        Stamp by = caller.stamp();
        WorkTicket ticket = tickets.get(number, version);
        List<AskedQuantity> before = requests.asked(ticket.number());
        List<RequestedItem> items =
                wanted.stream().map(part -> item(ticket, part, before)).toList();
        RecordNo requisition = new RecordNo(numbers.next(NumberSeries.PR, ticket.storeCode(), by.at()));
        PartsRequested asked = ticket.ask(requisition, items, by);
        requests.add(new AskedParts(requisition, ticket, items, by));
        handOffs.post(asked);
        return requisition;
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(PartsIssued issued) {
        requests.get(new RecordNo(issued.requisitionNo())).issued(issued, clock.instant());
    }

    private RequestedItem item(WorkTicket ticket, WantedPart wanted, List<AskedQuantity> asked) {
        SharedRule.ABSURD_VALUE.unless(
                wanted.quantity() > 0 && wanted.quantity() < BEYOND_SENSE, "field.quantity", wanted.quantity());
        SharedRule.NOT_FOUND.unless(ticket.hasLine(wanted.lineNo()), wanted.lineNo());
        Part part = catalogue.part(wanted.partCode());
        // The ticket knows the car by its model's name alone.
        ticket.checkFits(wanted.lineNo(), part, models.of(null, ticket.head().vehicle(), null));
        int before = asked.stream()
                .filter(quantity -> quantity.isOf(wanted.lineNo(), part.code()))
                .mapToInt(quantity -> Math.toIntExact(quantity.quantity()))
                .sum();
        ticket.checkAgreed(wanted.lineNo(), part, before + wanted.quantity(), wanted.why());
        return new RequestedItem(
                wanted.lineNo(),
                part.code(),
                part.name(),
                wanted.quantity(),
                part.price().yuan(),
                wanted.why());
    }
}
