package org.jiedai.handoff;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** Hears from the other nodes that something moved, and tells the screens of this one. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/topic/jiedai.moved"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OtherNodesInbox implements MessageListener {
    @Inject
    private OtherNodes otherNodes;

    @Inject
    private Changes changes;

    @Override
    public void onMessage(Message message) {
        try {
            StoreMoves moves = StoreMoves.of(message);
            if (!otherNodes.saidHere(moves)) {
                moves.stores().forEach(changes::tellScreens);
            }
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }
}
