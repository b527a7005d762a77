package org.jiedai.wash;

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
import org.jiedai.handoff.WashJudged;
import org.jiedai.handoff.WashRequested;
import org.jiedai.shared.Roles;

/** The wash bay's inbox. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig =
                @ActivationConfigProperty(
                        propertyName = "destinationLookup",
                        propertyValue = "java:/jms/queue/jiedai.wash"))
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WashInbox extends DeskInbox {
    @Inject
    private WashService wash;

    public WashInbox() {
        super(Desk.WASH);
    }

    @Override
    public Routes routes() {
        return new Routes().on(WashRequested.class, wash::take).on(WashJudged.class, wash::take);
    }
}
