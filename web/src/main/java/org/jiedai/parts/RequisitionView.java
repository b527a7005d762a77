package org.jiedai.parts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedai.catalogue.CatalogueNames;
import org.jiedai.shared.HistoryBoard;
import org.jiedai.shared.HistoryLine;
import org.jiedai.shared.People;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.View;

/** One requisition: two signatures, partial issue, back order, return (R11, U15). */
@Named
@ViewScoped
public class RequisitionView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private CatalogueNames wares;

    @Inject
    private People names;

    @Inject
    private RequisitionBoard board;

    @Inject
    private RequisitionService service;

    @Inject
    private HistoryBoard histories;

    @Inject
    @ManagedProperty("#{param['no']}")
    private String number;

    private String receiver;
    private String pin;
    private String reason;
    private final Map<Integer, Integer> quantities = new HashMap<>();
    private final Map<Integer, Integer> returns = new HashMap<>();
    private transient Requisition requisition;
    private transient List<HandOverRow> signatures;
    private transient List<PersonRow> people;

    private transient List<HistoryLine> history;

    @PostConstruct
    public void load() {
        // Read first: an act in between must not stand in the history of a page that does not know it yet.
        RecordNo no = new RecordNo(number);
        history = histories.of(no.value());
        requisition = board.requisition(no);
        signatures = board.signatures(requisition.head().number());
        people = board.receivers();
        receiver = requisition.head().technician();
        quantities.clear();
        requisition.items().forEach(item -> quantities.put(item.position(), item.ready()));
        returns.clear();
    }

    /** The caller signs by their log-in, the technician by their PIN. */
    public void issue() {
        String given = needed(pin, "field.pin");
        pin = null;
        Map<Integer, Integer> handed = new HashMap<>();
        quantities.forEach((position, quantity) -> handed.put(position, quantity == null ? 0 : quantity));
        service.issue(head().number(), head().version(), receiver, given, handed);
        load();
        say("parts.issued", names.name(receiver));
    }

    public void backOrder() {
        service.backOrder(head().number(), head().version());
        load();
        say("parts.back-ordered");
    }

    public void withdraw() {
        service.withdraw(head().number(), head().version(), needed(reason, "field.reason"));
        reason = null;
        load();
        say("parts.withdrawn");
    }

    public void putBack(RequisitionItem item) {
        Integer quantity = returns.get(item.position());
        SharedRule.FIELD_NEEDED.unless(quantity != null, "field.quantity");
        service.putBack(head().number(), head().version(), item.position(), quantity);
        load();
        say("parts.put-back", wares.name(item.name()), quantity);
    }

    public boolean may(String act) {
        return PartsRequisition.LIFE_CYCLE.acts(head().state(), me.actor()).contains(RequisitionAct.valueOf(act));
    }

    private RequisitionRow head() {
        return requisition.head();
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public Requisition getRequisition() {
        return requisition;
    }

    public List<HandOverRow> getSignatures() {
        return signatures;
    }

    public List<PersonRow> getPeople() {
        return people;
    }

    public Map<Integer, Integer> getQuantities() {
        return quantities;
    }

    public Map<Integer, Integer> getReturns() {
        return returns;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
