package org.jiedai.telephone;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.MessageListener;
import java.util.function.Consumer;
import org.jiedai.handoff.PartnerInbox;
import org.jiedai.shared.Roles;

/** The telephone desk's inbox. One at a time: the words about a call then do not get in each other's way. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/jiedai.call.event.evt.v1"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
        })
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallInbox extends PartnerInbox<CallEvent> {
    @Inject
    private CallService calls;

    public CallInbox() {
        super(CallEvent.class, "TELEPHONE", CallEvent.QUEUE);
    }

    @Override
    public Consumer<CallEvent> verb() {
        return calls::hear;
    }
}
