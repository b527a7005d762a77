package org.jiedai.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jiedai.shared.Phone;

/** Hands a message to the gateway of its channel. */
@ApplicationScoped
public class Gateways {
    @Inject
    private SmsGateway sms;

    @Inject
    private MailGateway mail;

    /** @throws SendFailed as the gateway says; whatever else goes wrong is uncertain unless it knows repeats */
    void send(Post post) {
        try {
            if (post.envelope().channel() == Channel.EMAIL) {
                mail.send(post);
            } else {
                Envelope envelope = post.envelope();
                sms.send(new Sms(
                        post.number().value(), post.storeCode(), new Phone(envelope.address()), envelope.text()));
            }
        } catch (SendFailed e) {
            throw e;
        } catch (RuntimeException e) {
            throw new SendFailed(doubt(post.envelope().channel()), String.valueOf(e.getMessage()), e);
        }
    }

    /** What becomes of a message of which nobody knows whether it went out. */
    SendFailure doubt(Channel channel) {
        return channel == Channel.SMS && sms.knowsRepeats() ? SendFailure.LATER : SendFailure.UNCERTAIN;
    }
}
