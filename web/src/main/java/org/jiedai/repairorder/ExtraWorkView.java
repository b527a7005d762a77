package org.jiedai.repairorder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedai.catalogue.LineTotal;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.View;

/** The extra work of a visit: ask by telephone or by link, enter the answer (R14–R16). Part of the order's page. */
@Named
@ViewScoped
public class ExtraWorkView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private ExtraWorkBoard board;

    @Inject
    private ExtraWorkService service;

    private transient List<ExtraWorkQuestion> questions;
    private Map<Integer, Boolean> decisions = new HashMap<>();
    private String record;
    private String link;

    public List<ExtraWorkQuestion> of(String orderNo) {
        if (questions == null) {
            questions = board.of(new RepairOrderNo(orderNo));
        }
        return questions;
    }

    public void askByPhone(ExtraWorkQuestion question) {
        service.askByPhone(question.number(), question.version());
        done("extra.asked-by-phone");
    }

    public void askByLink(ExtraWorkQuestion question) {
        link = service.askByLink(question.number(), question.version());
        done("extra.asked-by-link");
    }

    public void answer(ExtraWorkQuestion question) {
        service.answer(question.number(), question.version(), Map.copyOf(decisions), record);
        decisions = new HashMap<>();
        record = null;
        done("extra.answered");
    }

    public boolean may(ExtraWorkQuestion question, String act) {
        return ExtraWork.LIFE_CYCLE.acts(question.state(), me.actor()).contains(ExtraWorkAct.valueOf(act));
    }

    public BigDecimal amount(LineItem item) {
        return LineTotal.of(item);
    }

    /** Read anew at the next look. */
    public void forget() {
        questions = null;
    }

    private void done(String key) {
        forget();
        say(key);
    }

    public Map<Integer, Boolean> getDecisions() {
        return decisions;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public String getLink() {
        return link;
    }
}
