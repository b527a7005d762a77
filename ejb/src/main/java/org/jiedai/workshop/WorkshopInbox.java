package org.jiedai.workshop;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.MessageListener;
import org.jiedai.handoff.AppointmentBooked;
import org.jiedai.handoff.AppointmentChanged;
import org.jiedai.handoff.AppointmentMoved;
import org.jiedai.handoff.AppointmentReleased;
import org.jiedai.handoff.Desk;
import org.jiedai.handoff.DeskInbox;
import org.jiedai.handoff.ExtraWorkDecided;
import org.jiedai.handoff.PartsIssued;
import org.jiedai.handoff.PartsReplenished;
import org.jiedai.handoff.PartsShelved;
import org.jiedai.handoff.PartsShort;
import org.jiedai.handoff.PromiseMoved;
import org.jiedai.handoff.RepairReleased;
import org.jiedai.handoff.ReworkOrdered;
import org.jiedai.handoff.Routes;
import org.jiedai.shared.Roles;

/** The workshop's inbox. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig =
                @ActivationConfigProperty(
                        propertyName = "destinationLookup",
                        propertyValue = "java:/jms/queue/jiedai.workshop"))
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WorkshopInbox extends DeskInbox {
    @Inject
    private PlanService plans;

    @Inject
    private WorkTicketService tickets;

    @Inject
    private FindingService findings;

    @Inject
    private RequestService requests;

    public WorkshopInbox() {
        super(Desk.WORKSHOP);
    }

    @Override
    public Routes routes() {
        return new Routes()
                .on(AppointmentBooked.class, plans::take)
                .on(AppointmentChanged.class, plans::take)
                .on(AppointmentMoved.class, plans::take)
                .on(AppointmentReleased.class, plans::take)
                .on(PartsShelved.class, plans::take)
                .on(PartsShort.class, plans::take)
                .on(PartsReplenished.class, plans::take)
                .on(RepairReleased.class, tickets::take)
                .on(PromiseMoved.class, tickets::take)
                .on(ReworkOrdered.class, tickets::take)
                .on(ExtraWorkDecided.class, findings::take)
                .on(PartsIssued.class, requests::take);
    }
}
