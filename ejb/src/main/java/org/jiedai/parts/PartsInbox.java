package org.jiedai.parts;

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
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.ReviewPassed;
import org.jiedai.handoff.Routes;
import org.jiedai.shared.Roles;

/** The parts desk's inbox. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig =
                @ActivationConfigProperty(
                        propertyName = "destinationLookup",
                        propertyValue = "java:/jms/queue/jiedai.parts"))
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PartsInbox extends DeskInbox {
    @Inject
    private PickService picks;

    @Inject
    private RequisitionService requisitions;

    public PartsInbox() {
        super(Desk.PARTS);
    }

    @Override
    public Routes routes() {
        return new Routes()
                .on(AppointmentBooked.class, picks::take)
                .on(AppointmentChanged.class, picks::take)
                .on(AppointmentMoved.class, picks::take)
                .on(AppointmentReleased.class, picks::take)
                .on(PartsRequested.class, requisitions::take)
                .on(ReviewPassed.class, requisitions::take);
    }
}
