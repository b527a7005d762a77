package org.jiedai.store;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.View;
import org.jiedai.staff.StaffBoard;

/** The stores of the group; the first one is made here by the first administrator. */
@Named
@ViewScoped
public class StoresView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private StaffBoard board;

    @Inject
    private GroupBoard groups;

    @Inject
    private StoreService service;

    private transient List<StoreCard> stores;
    private StoreForm form;
    private RemindingForm reminding;
    private Integer idleMinutes;
    private List<String> asGroup = new ArrayList<>();
    private Integer version;

    @PostConstruct
    public void load() {
        stores = board.stores();
        if (stores.isEmpty() && form == null) {
            add();
        }
    }

    public void show(StoreCard card) {
        form = StoreForm.of(card);
        reminding = RemindingForm.of(card.reminding());
        idleMinutes = card.idleMinutes();
        asGroup = card.asGroup().stream().map(StoreSetting::name).collect(Collectors.toCollection(ArrayList::new));
        version = card.version();
    }

    public void add() {
        form = new StoreForm();
        version = null;
    }

    /** The form says what the new store will have in common with the one chosen. */
    public void takeLike() {
        stores.stream()
                .filter(card -> card.code().equals(form.getLike()))
                .findFirst()
                .ifPresent(card -> form.takeFrom(card.details()));
    }

    public void save() {
        StoreCode code = new StoreCode(needed(form.getCode(), "field.code"));
        if (version == null && form.getLike() != null && !form.getLike().isEmpty()) {
            service.openLike(code, form.details(), new StoreCode(form.getLike()));
            done("store.opened", code);
        } else if (version == null) {
            service.open(code, form.details());
            done("store.opened", code);
        } else {
            service.edit(code, version, form.details());
            done("store.saved", code);
        }
    }

    /** When the store's customers are reminded (A9). */
    public void remind() {
        StoreCode code = new StoreCode(form.getCode());
        service.remind(code, version, reminding.reminding());
        done("store.saved", code);
    }

    /** How long its desks may rest. */
    public void endIdleSessions() {
        StoreCode code = new StoreCode(form.getCode());
        SharedRule.FIELD_NEEDED.unless(idleMinutes != null, "field.idleMinutes");
        service.endIdleSessions(code, version, idleMinutes);
        done("store.saved", code);
    }

    /** In these the store is as its group is; in the others it keeps what it has. */
    public void follow() {
        StoreCode code = new StoreCode(form.getCode());
        Set<StoreSetting> settings = EnumSet.noneOf(StoreSetting.class);
        asGroup.forEach(name -> settings.add(StoreSetting.valueOf(name)));
        service.follow(code, version, settings);
        done("store.saved", code);
    }

    /** What the group of the open store has set; null for nothing. */
    public HouseRules getGroupRules() {
        return groups.of(form.getGroupName()).rules();
    }

    public StoreSetting[] getSettings() {
        return StoreSetting.values();
    }

    /** Whether a store of the list is as its group is, in anything. */
    public boolean isFollowing(StoreCard card) {
        return !card.asGroup().isEmpty();
    }

    private void done(String key, StoreCode code) {
        form = null;
        load();
        say(key, code);
    }

    public boolean isNew() {
        return version == null;
    }

    public List<StoreCard> getStores() {
        return stores;
    }

    public List<String> getAsGroup() {
        return asGroup;
    }

    public void setAsGroup(List<String> asGroup) {
        this.asGroup = asGroup;
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

    public StoreForm getForm() {
        return form;
    }
}
