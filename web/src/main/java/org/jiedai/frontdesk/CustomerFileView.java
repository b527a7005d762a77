package org.jiedai.frontdesk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jiedai.customer.ConsentPurpose;
import org.jiedai.customer.ConsentSource;
import org.jiedai.customer.ConsentWord;
import org.jiedai.customer.ContactWay;
import org.jiedai.customer.CustomerFile;
import org.jiedai.customer.CustomerFileBoard;
import org.jiedai.customer.CustomerFileService;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.View;

/** A customer's file: who they are, how to reach them, what they have agreed to (R2). */
@Named
@ViewScoped
public class CustomerFileView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerFileBoard board;

    @Inject
    private CustomerFileService service;

    @Inject
    private DuplicateBoard duplicates;

    @Inject
    @ManagedProperty("#{param['no']}")
    private String number;

    private CustomerFile file;
    private CustomerForm form;
    private boolean revealed;

    @PostConstruct
    public void load() {
        CustomerNo customer = new CustomerNo(kept(number));
        file = revealed ? service.reveal(customer) : board.of(customer);
        form = new CustomerForm(file.details(), today());
    }

    private LocalDate today() {
        return me.now().atZone(me.getZone()).toLocalDate();
    }

    /** Which cards were merged into this one. */
    public List<MergeRow> getMerges() {
        return duplicates.of(file.number().value());
    }

    /** All numbers in full, which is kept; after the next act they are masked again. */
    public void reveal() {
        revealed = true;
        load();
        revealed = false;
    }

    /** Whether numbers are masked. */
    public boolean isMasked() {
        return file.phone().contains("*");
    }

    /** Name, kind, tax number, way and hours, as they were typed. */
    public void describe() {
        service.describe(file.number(), file.version(), form.details());
        done("customer.saved");
    }

    /** A number beside the first. */
    public void addPhone() {
        service.addPhone(file.number(), file.version(), form.further(), form.getPhoneNote());
        done("customer.saved");
    }

    /** The number at this place goes. */
    public void dropPhone(String place) {
        service.dropPhone(file.number(), file.version(), place(place));
        done("customer.saved");
    }

    /** A further address. */
    public void addAddress() {
        service.addAddress(file.number(), file.version(), form.getFurtherAddress());
        done("customer.saved");
    }

    /** The address at this place goes. */
    public void dropAddress(String place) {
        service.dropAddress(file.number(), file.version(), place(place));
        done("customer.saved");
    }

    // Whatever else a request says is no place in the list, and is refused like one that is gone.
    private static int place(String said) {
        return said != null && said.matches("\\d{1,3}") ? Integer.parseInt(said) : -1;
    }

    /** What the customer has said to this. */
    public void agree() {
        service.say(file.number(), form.word());
        done("consent.saved");
    }

    private void done(String key) {
        load();
        say(key);
    }

    /** How the word that holds looks. */
    public String look(ConsentPurpose purpose) {
        ConsentWord word = file.holds(purpose);
        return word != null && word.given() ? "ok" : "";
    }

    /** The same in words. */
    public String words(ConsentPurpose purpose) {
        ConsentWord word = file.holds(purpose);
        return word == null ? texts.of("consent.not-asked") : words(word);
    }

    /** Yes or no. */
    public String words(ConsentWord word) {
        return texts.of(word.given() ? "consent.yes" : "consent.no");
    }

    /** When and how it was said; empty if nobody has asked. */
    public String said(ConsentPurpose purpose) {
        ConsentWord word = file.holds(purpose);
        return word == null ? "" : said(word);
    }

    /** When and how this was said. */
    public String said(ConsentWord word) {
        return word.saidOn() + " · " + texts.name(word.source());
    }

    /** When in the day they want to be called; empty for any time. */
    public String getHours() {
        LocalTime from = file.details().reachFrom();
        return from == null
                ? ""
                : texts.of("customer.from-until", from, file.details().reachUntil());
    }

    public List<ConsentPurpose> getPurposes() {
        return List.of(ConsentPurpose.values());
    }

    public List<ConsentSource> getSources() {
        return List.of(ConsentSource.values());
    }

    public List<ContactWay> getWays() {
        return List.of(ContactWay.values());
    }

    public CustomerForm getForm() {
        return form;
    }

    public CustomerFile getFile() {
        return file;
    }
}
