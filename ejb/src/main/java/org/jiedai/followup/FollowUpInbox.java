package org.jiedai.followup;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.MessageListener;
import org.jiedai.handoff.Desk;
import org.jiedai.handoff.DeskInbox;
import org.jiedai.handoff.Routes;
import org.jiedai.handoff.VehicleDelivered;
import org.jiedai.shared.Roles;

/** The follow-up desk's inbox. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig =
                @ActivationConfigProperty(
                        propertyName = "destinationLookup",
                        propertyValue = "java:/jms/queue/jiedai.followup"))
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FollowUpInbox extends DeskInbox {
    @Inject
    private FollowUpService followUp;

    public FollowUpInbox() {
        super(Desk.FOLLOW_UP);
    }

    @Override
    public Routes routes() {
        return new Routes().on(VehicleDelivered.class, followUp::take);
    }
}
