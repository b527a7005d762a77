package org.jiedai.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.View;

/** How the customer of a booking wants to be written to, as a part of its page (A5). */
@Named
@ViewScoped
public class ContactView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContactBoard board;

    @Inject
    private ContactService contacts;

    private CustomerNo customer;
    private String email;
    private String language;

    /** Reads the customer's contact once; its result is what the page shows. */
    public ContactView of(CustomerNo number) {
        if (!number.equals(customer)) {
            customer = number;
            ContactCard card = board.card(number);
            email = card.email();
            language = card.language();
        }
        return this;
    }

    public void save() {
        contacts.write(customer, email, language);
        say("contact.saved");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
