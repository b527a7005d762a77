package org.jiedai.workshop;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jiedai.shared.SharedRule;

/** What a technician writes about extra work (R14). */
public class FindingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String finding;
    private boolean safety;
    private Integer affectedLine;
    private List<String> operations = new ArrayList<>();

    NewFinding read() {
        SharedRule.FIELD_NEEDED.unless(finding != null && !finding.isBlank(), "field.finding");
        return new NewFinding(finding.strip(), safety, affectedLine, List.copyOf(operations));
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public boolean isSafety() {
        return safety;
    }

    public void setSafety(boolean safety) {
        this.safety = safety;
    }

    public Integer getAffectedLine() {
        return affectedLine;
    }

    public void setAffectedLine(Integer affectedLine) {
        this.affectedLine = affectedLine;
    }

    public List<String> getOperations() {
        return operations;
    }

    public void setOperations(List<String> operations) {
        this.operations = operations;
    }
}
