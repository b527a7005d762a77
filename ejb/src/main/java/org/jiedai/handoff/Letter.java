package org.jiedai.handoff;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A hand-off on its way: the JSON text and what is written on the envelope. */
record Letter(String messageId, String type, String orderNo, String text, int tries) {
    private static final String SCHEMA_VERSION = "1";
    private static final String SOURCE = "/jiedai";

    static Letter of(PostedHandOff handOff) {
        return new Letter(handOff.messageId().toString(), handOff.type(), handOff.orderNo(), handOff.payload(), 0);
    }

    /** What the broker delivered; a letter without readable number gets one made from its text. */
    static Letter of(Message message) throws JMSException {
        String text = message instanceof TextMessage letter ? String.valueOf(letter.getText()) : "";
        return new Letter(
                number(message.getJMSCorrelationID(), text),
                String.valueOf(message.getJMSType()),
                message.getStringProperty("JMSXGroupID"),
                text,
                message.getIntProperty("JMSXDeliveryCount"));
    }

    private static String number(String given, String text) {
        try {
            return UUID.fromString(given).toString();
        } catch (IllegalArgumentException | NullPointerException e) {
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }

    void send(JMSContext context, String queue) {
        context.createProducer().send(context.createQueue(queue), written(context));
    }

    /** To the dead-letter queue, with the reason on the envelope. */
    void sendDead(JMSContext context, String queue, String reason) {
        context.createProducer().setProperty("dlq_reason", reason).send(context.createQueue(queue), written(context));
    }

    private Message written(JMSContext context) {
        try {
            TextMessage message = context.createTextMessage(text);
            message.setJMSType(type);
            message.setJMSCorrelationID(messageId);
            if (orderNo != null) {
                message.setStringProperty("JMSXGroupID", orderNo);
            }
            message.setStringProperty("schemaVersion", SCHEMA_VERSION);
            message.setStringProperty("cloudEvents_specversion", "1.0");
            message.setStringProperty("cloudEvents_id", messageId);
            message.setStringProperty("cloudEvents_type", "org.jiedai." + type);
            message.setStringProperty("cloudEvents_source", SOURCE);
            return message;
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }
}
