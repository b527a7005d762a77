package org.jiedai.cashier;

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
import org.jiedai.handoff.SettlementRequested;
import org.jiedai.shared.Roles;

/** The cash desk's inbox. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig =
                @ActivationConfigProperty(
                        propertyName = "destinationLookup",
                        propertyValue = "java:/jms/queue/jiedai.cashier"))
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CashierInbox extends DeskInbox {
    @Inject
    private CashierService cashier;

    public CashierInbox() {
        super(Desk.CASHIER);
    }

    @Override
    public Routes routes() {
        return new Routes().on(SettlementRequested.class, cashier::take);
    }
}
