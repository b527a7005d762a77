package org.jiedai.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jiedai.customer.ConsentPurpose;
import org.jiedai.customer.Consents;
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
    private Consents consents;

    @Inject
    private Words words;

    @Inject
    private MailGateway mail;

    /** Whether the customer does not want to be written to of what their visit could do without. */
    boolean isUnwanted(Notice notice) {
        return !notice.kind().necessary()
                && contact(notice)
                        .filter(who -> consents.refuses(who.number(), ConsentPurpose.NOTICE))
                        .isPresent();
    }

    private Optional<CustomerContact> contact(Notice notice) {
        return notice.customerNo() == null
                ? contacts.of(notice.storeCode(), notice.values().get("name"), notice.phone())
                : contacts.of(notice.customerNo());
    }

    Envelope envelope(Notice notice) {
        Optional<CustomerContact> contact = contact(notice);
        String language = contact.map(CustomerContact::language).orElse(CustomerContact.USUAL_LANGUAGE);
        Optional<String> email = contact.filter(CustomerContact::byEmail)
                .map(CustomerContact::email)
                .filter(given -> mail.canSend());
        return new Envelope(
                email.isPresent() ? Channel.EMAIL : Channel.SMS,
                email.orElse(notice.phone().value()),
                words.title(notice, language),
                words.text(notice, language));
    }
}
