package org.jiedai.frontdesk;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.MessageListener;
import org.jiedai.appointment.PreparationService;
import org.jiedai.delivery.DeliveryService;
import org.jiedai.handoff.AppointmentPlanned;
import org.jiedai.handoff.Desk;
import org.jiedai.handoff.DeskInbox;
import org.jiedai.handoff.ExtraWorkFound;
import org.jiedai.handoff.PartsIssued;
import org.jiedai.handoff.PartsReplenished;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.PartsReturned;
import org.jiedai.handoff.PartsShelved;
import org.jiedai.handoff.PartsShort;
import org.jiedai.handoff.RepairFinished;
import org.jiedai.handoff.Routes;
import org.jiedai.handoff.SettlementPaid;
import org.jiedai.handoff.SettlementReopened;
import org.jiedai.handoff.TechnicianAssigned;
import org.jiedai.handoff.WashFinished;
import org.jiedai.repairorder.ExtraWorkService;
import org.jiedai.repairorder.InspectionService;
import org.jiedai.repairorder.RepairOrderService;
import org.jiedai.shared.Roles;

/** The front desk's inbox: what the other desks report. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig =
                @ActivationConfigProperty(
                        propertyName = "destinationLookup",
                        propertyValue = "java:/jms/queue/jiedai.frontdesk"))
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FrontDeskInbox extends DeskInbox {
    @Inject
    private PreparationService preparation;

    @Inject
    private RepairOrderService orders;

    @Inject
    private InspectionService inspection;

    @Inject
    private ExtraWorkService extraWork;

    @Inject
    private DeliveryService delivery;

    public FrontDeskInbox() {
        super(Desk.FRONT_DESK);
    }

    @Override
    public Routes routes() {
        return new Routes()
                .on(AppointmentPlanned.class, preparation::take)
                .on(PartsShelved.class, preparation::take)
                .on(PartsShort.class, preparation::take)
                .on(PartsReplenished.class, preparation::take)
                .on(TechnicianAssigned.class, orders::take)
                .on(PartsRequested.class, orders::take)
                .on(PartsIssued.class, orders::take)
                .on(PartsReturned.class, orders::take)
                .on(ExtraWorkFound.class, extraWork::take)
                .on(RepairFinished.class, inspection::take)
                .on(WashFinished.class, inspection::take)
                .on(SettlementPaid.class, delivery::take)
                .on(SettlementReopened.class, delivery::take);
    }
}
