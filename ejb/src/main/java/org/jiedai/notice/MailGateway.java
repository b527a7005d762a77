package org.jiedai.notice;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.jiedai.shared.Setting;

/**
 * E-mails by SMTP through the server's mail session. Its host is {@code jiedai.smtp.host}; without one no e-mail is
 * sent, and customers get text messages.
 */
@ApplicationScoped
public class MailGateway {
    private static final String MILLIS = "20000";

    @Resource(lookup = "java:jboss/mail/Jiedai")
    private Session house;

    @Inject
    private Clock clock;

    /** Whether an SMTP host is set. */
    public boolean canSend() {
        return Setting.named("jiedai.smtp.host").isPresent();
    }

    void send(Post post) {
        Session session = session();
        MimeMessage message = message(session, post);
        try (Transport transport = connected(session)) {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException e) {
            throw new SendFailed(refusedForGood(e) ? SendFailure.NEVER : SendFailure.LATER, said(e), e);
        } catch (MessagingException e) {
            // The line broke while or after the message was handed over.
            throw new SendFailed(SendFailure.UNCERTAIN, said(e), e);
        }
    }

    private static Transport connected(Session session) {
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect(
                    Setting.named("jiedai.smtp.user").orElse(null),
                    Setting.named("jiedai.smtp.password").orElse(null));
            return transport;
        } catch (MessagingException e) {
            throw new SendFailed(SendFailure.LATER, said(e), e);
        }
    }

    /** The server's session, with an end to every wait. */
    private Session session() {
        Properties properties = new Properties();
        properties.putAll(house.getProperties());
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + wait, MILLIS);
        }
        properties.setProperty(
                "mail.smtp.auth",
                String.valueOf(Setting.named("jiedai.smtp.user").isPresent()));
        return Session.getInstance(properties);
    }

    private MimeMessage message(Session session, Post post) {
        try {
            MimeMessage message = new Named(session, "<" + post.number() + "@jiedai>");
            message.setFrom(new InternetAddress(session.getProperty("mail.from")));
            message.setRecipient(
                    Message.RecipientType.TO,
                    new InternetAddress(post.envelope().address(), true));
            message.setSubject(post.envelope().title(), "UTF-8");
            message.setText(post.envelope().text(), "UTF-8");
            message.setSentDate(Date.from(clock.instant()));
            message.saveChanges();
            return message;
        } catch (AddressException e) {
            throw new SendFailed(SendFailure.NEVER, said(e), e);
        } catch (MessagingException e) {
            throw new SendFailed(SendFailure.LATER, said(e), e);
        }
    }

    private static boolean refusedForGood(SendFailedException e) {
        return e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
    }

    private static String said(MessagingException e) {
        return String.valueOf(e.getMessage()).strip();
    }

    /** A message with an id of ours: the same at every try, so that a repeat is recognisable. */
    private static final class Named extends MimeMessage {
        private final String id;

        private Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
