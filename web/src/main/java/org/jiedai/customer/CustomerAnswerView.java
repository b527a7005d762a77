package org.jiedai.customer;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jiedai.catalogue.LineTotal;
import org.jiedai.handoff.LineItem;
import org.jiedai.repairorder.ExtraWorkLink;
import org.jiedai.repairorder.ExtraWorkQuestion;
import org.jiedai.shared.Formats;
import org.jiedai.shared.View;

/** The customer's page on their own phone: yes or no per item, and their name (R15, U14). */
@Named
@ViewScoped
public class CustomerAnswerView extends View {
    private static final long serialVersionUID = 1L;

    /** In seconds: the customer has not signed in, but their link is right, and they may ask somebody first. */
    private static final int TIME_TO_THINK = (int) TimeUnit.HOURS.toSeconds(2);

    @Inject
    private ExtraWorkLink service;

    @Inject
    private Formats formats;

    private String secret;
    private ExtraWorkQuestion question;
    private final Map<Integer, Boolean> decisions = new HashMap<>();
    private String signature;
    private boolean answered;

    public void load() {
        question = service.question(secret);
        FacesContext.getCurrentInstance().getExternalContext().setSessionMaxInactiveInterval(TIME_TO_THINK);
    }

    public void decide(int lineNo, boolean agreed) {
        decisions.put(lineNo, agreed);
    }

    public void answer() {
        service.answer(secret, Map.copyOf(decisions), signature);
        answered = true;
    }

    /** What the items agreed to so far add to the total. */
    public BigDecimal getAdded() {
        return question.items().stream()
                .filter(item -> decisions.getOrDefault(item.lineNo(), false))
                .map(LineTotal::of)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The promised time with the items agreed to so far (R16). */
    public Instant getNewPromise() {
        int minutes = question.items().stream()
                .filter(item -> decisions.getOrDefault(item.lineNo(), false))
                .mapToInt(LineItem::minutes)
                .sum();
        return question.promisedAt().plusSeconds(minutes * 60L);
    }

    public BigDecimal getTotal() {
        return question.signedTotal().add(getAdded());
    }

    public BigDecimal amount(LineItem item) {
        return LineTotal.of(item);
    }

    /** What of an item is work and what is parts, and how long it takes. */
    public String split(LineItem item) {
        String parts = formats.money(LineTotal.parts(item));
        return texts.of("customer.split", formats.money(item.labour()), parts, item.minutes());
    }

    public ExtraWorkQuestion getQuestion() {
        return question;
    }

    public Map<Integer, Boolean> getDecisions() {
        return decisions;
    }

    public boolean isAnswered() {
        return answered;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }
}
