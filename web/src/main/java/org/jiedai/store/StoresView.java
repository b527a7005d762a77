package org.jiedai.store;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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
    private StoreService service;

    private transient List<StoreCard> stores;
    private StoreForm form;
    private RemindingForm reminding;
    private Integer idleMinutes;
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
