package org.jiedai.handoff;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import org.jiedai.shared.RuleBroken;

/** Keeps refused letters in the desk's dead-letter queue, with the reason, for whoever looks after the queues. */
@ApplicationScoped
public class DeadLetters {
    @Resource(lookup = "java:/jms/JiedaiRelay")
    private ConnectionFactory broker;

    void keep(Desk desk, Letter letter, RuleBroken refusal) {
        try (JMSContext context = broker.createContext()) {
            letter.sendDead(context, desk.deadLetterQueue(), refusal.getMessage());
        }
    }
}
