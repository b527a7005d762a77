package org.jiedai.store;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.View;

/** What a group sets once for its stores; part of the page of the stores. */
@Named
@ViewScoped
public class GroupView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private GroupBoard board;

    @Inject
    private StoreService service;

    private List<String> groups;
    private String group;
    private StoreForm form;
    private RemindingForm reminding;
    private Integer idleMinutes;
    private int version;

    @PostConstruct
    public void load() {
        groups = List.copyOf(board.administered());
        if (group == null || !groups.contains(group)) {
            group = groups.isEmpty() ? null : groups.get(0);
        }
        if (group != null) {
            choose();
        }
    }

    /** What the group chosen has set, or what is usual. */
    public void choose() {
        GroupCard card = board.of(group);
        version = card.version();
        form = new StoreForm();
        reminding = RemindingForm.of(Reminding.USUAL);
        idleMinutes = Store.USUAL_IDLE_MINUTES;
        if (card.rules() != null) {
            form.takeFrom(card.rules());
            reminding = RemindingForm.of(card.rules().reminding());
            idleMinutes = card.rules().idleMinutes();
        }
    }

    public void save() {
        SharedRule.FIELD_NEEDED.unless(idleMinutes != null, "field.idleMinutes");
        service.setForGroup(group, version, form.rules(reminding.reminding(), idleMinutes));
        load();
        say("group.saved", group);
    }

    /** Whether nothing was saved yet. */
    public boolean isNothingSet() {
        return version == 0;
    }

    public List<String> getGroups() {
        return groups;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public StoreForm getForm() {
        return form;
    }

    public RemindingForm getReminding() {
        return reminding;
    }

    public Integer getIdleMinutes() {
        return idleMinutes;
    }

    public void setIdleMinutes(Integer idleMinutes) {
        this.idleMinutes = idleMinutes;
    }
}
