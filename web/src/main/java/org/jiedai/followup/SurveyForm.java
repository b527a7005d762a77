package org.jiedai.followup;

import java.io.Serializable;
import org.jiedai.shared.SharedRule;

/** The survey as the agent fills it in. */
public class SurveyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer overall;
    private Integer attitude;
    private Boolean fixedOnce;
    private Boolean onTime;
    private String remarks;

    Survey survey() {
        needed(overall, "field.overall");
        needed(attitude, "field.attitude");
        needed(fixedOnce, "field.fixedOnce");
        needed(onTime, "field.onTime");
        return new Survey(overall, attitude, fixedOnce, onTime, remarks);
    }

    private static void needed(Object given, String field) {
        SharedRule.FIELD_NEEDED.unless(given != null, field);
    }

    public Integer getOverall() {
        return overall;
    }

    public void setOverall(Integer overall) {
        this.overall = overall;
    }

    public Integer getAttitude() {
        return attitude;
    }

    public void setAttitude(Integer attitude) {
        this.attitude = attitude;
    }

    public Boolean getFixedOnce() {
        return fixedOnce;
    }

    public void setFixedOnce(Boolean fixedOnce) {
        this.fixedOnce = fixedOnce;
    }

    public Boolean getOnTime() {
        return onTime;
    }

    public void setOnTime(Boolean onTime) {
        this.onTime = onTime;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
