package org.jiedai.handoff;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A hand-off on its way: the JSON text and what is written on the envelope. */
record Letter(String messageId, String type, String orderNo, String text, int tries) {
    private static final String SCHEMA_VERSION = "1";
    private static final String SOURCE = "/jiedai";
    private static final int LARGEST = 1 << 20;

    static Letter of(PostedHandOff handOff) {
        return new Letter(handOff.messageId().toString(), handOff.type(), handOff.orderNo(), handOff.payload(), 0);
    }

    /** What the broker delivered; a letter without readable number gets one made from its text. */
    static Letter of(Message message) throws JMSException {
        String text = text(message);
        return new Letter(
                number(message.getJMSCorrelationID(), text),
                String.valueOf(message.getJMSType()),
                message.getStringProperty("JMSXGroupID"),
                text,
                message.getIntProperty("JMSXDeliveryCount"));
    }

    // Partners that speak AMQP may send the same JSON as bytes.
    private static String text(Message message) throws JMSException {
        if (message instanceof TextMessage letter) {
            return String.valueOf(letter.getText());
        }
        if (message instanceof BytesMessage parcel && parcel.getBodyLength() <= LARGEST) {
            byte[] bytes = new byte[(int) parcel.getBodyLength()];
            parcel.readBytes(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return "";
    }

    private static String number(String given, String text) {
        try {
            return UUID.fromString(given).toString();
        } catch (IllegalArgumentException | NullPointerException e) {
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }

    void send(Session session, String queue) throws JMSException {
        send(session, queue, written(session));
    }

    /** To the dead-letter queue, with the reason on the envelope. */
    void sendDead(Session session, String queue, String reason) throws JMSException {
        Message message = written(session);
        message.setStringProperty("dlq_reason", reason);
        send(session, queue, message);
    }

    private static void send(Session session, String queue, Message message) throws JMSException {
        try (MessageProducer producer = session.createProducer(session.createQueue(queue))) {
            producer.send(message);
        }
    }

    private Message written(Session session) throws JMSException {
        TextMessage message = session.createTextMessage(text);
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
    }
}
