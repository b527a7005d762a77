package org.jiedai.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jiedai.customer.CustomerContact;
import org.jiedai.customer.CustomerContacts;

/**
 * Puts a notice into its envelope: by e-mail to who has given one, if this house can send e-mails, else as a text
 * message.
 */
@ApplicationScoped
public class Addressing {
    @Inject
    private CustomerContacts contacts;

    @Inject
    private Words words;

    @Inject
    private MailGateway mail;

    Envelope envelope(Notice notice) {
        Optional<CustomerContact> contact = notice.customerNo() == null
                ? contacts.of(notice.storeCode(), notice.values().get("name"), notice.phone())
                : contacts.of(notice.customerNo());
        String language = contact.map(CustomerContact::language).orElse(CustomerContact.USUAL_LANGUAGE);
        Optional<String> email = contact.map(CustomerContact::email).filter(given -> mail.canSend());
        return new Envelope(
                email.isPresent() ? Channel.EMAIL : Channel.SMS,
                email.orElse(notice.phone().value()),
                words.title(notice, language),
                words.text(notice, language));
    }
}
