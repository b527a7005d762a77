package org.jiedai.workshop;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jiedai.shared.BusinessNumber;
import org.jiedai.shared.SharedRule;

/** Technician and bay chosen per row; what a person has chosen is not replaced by a new proposal. */
public class Choices implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> technicians = new HashMap<>();
    private final Map<String, String> bays = new HashMap<>();
    private final Set<String> touched = new HashSet<>();

    void suggest(BusinessNumber number, Proposal proposal) {
        if (!touched.contains(number.value())) {
            technicians.put(number.value(), proposal.technician());
            bays.put(number.value(), proposal.bay());
        }
    }

    /** The person has chosen for this row. */
    public void touch(String number) {
        touched.add(number);
    }

    void forget(String number) {
        touched.remove(number);
    }

    String technician(String number) {
        String login = technicians.get(number);
        SharedRule.FIELD_NEEDED.unless(login != null, "field.technician");
        return login;
    }

    String bay(String number) {
        String bay = bays.get(number);
        SharedRule.FIELD_NEEDED.unless(bay != null, "field.bay");
        return bay;
    }

    public Map<String, String> getTechnicians() {
        return technicians;
    }

    public Map<String, String> getBays() {
        return bays;
    }
}
