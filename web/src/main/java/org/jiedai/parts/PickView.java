package org.jiedai.parts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jiedai.catalogue.CatalogueNames;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.View;

/** The parts of one appointment: picked to a shelf place, or missed (A8). */
@Named
@ViewScoped
public class PickView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private CatalogueNames wares;

    @Inject
    private PickBoard board;

    @Inject
    private PickService service;

    @Inject
    @ManagedProperty("#{param['no']}")
    private String number;

    private String place;
    private String reason;
    private transient Pick pick;
    private transient List<String> places;

    @PostConstruct
    public void load() {
        pick = board.pick(new AppointmentNo(number));
        places = Stream.concat(Stream.ofNullable(head().place()), board.freePlaces().stream())
                .toList();
        place = places.isEmpty() ? null : places.get(0);
    }

    /** One line is picked, or not after all. */
    public void pick(PickItem item) {
        service.pick(head().number(), head().version(), item.partCode(), !item.picked());
        load();
    }

    public void pickAll() {
        service.pickAll(head().number(), head().version());
        load();
        say("parts.picked", pick.picked(), pick.items().size());
    }

    public void shelve() {
        String chosen = place;
        service.shelve(head().number(), head().version(), chosen);
        load();
        say("parts.shelved", chosen);
    }

    /** What is picked is laid on the shelf, the rest follows. */
    public void lay() {
        String chosen = place;
        service.lay(head().number(), head().version(), chosen);
        load();
        say("parts.laid", chosen);
    }

    public void putBack() {
        String freed = head().place();
        service.putBack(head().number(), head().version());
        load();
        say("parts.put-back-done", freed == null ? "–" : freed);
    }

    public void miss(PickItem item, int gone) {
        service.miss(head().number(), head().version(), item.partCode(), gone);
        load();
        say("parts.missed", wares.name(item.name()));
    }

    public void clear() {
        service.clear(head().number(), head().version(), needed(reason, "field.reason"));
        reason = null;
        load();
        say("parts.cleared");
    }

    public boolean may(String act) {
        return PickTask.LIFE_CYCLE.acts(head().state(), me.actor()).contains(PickAct.valueOf(act));
    }

    /** The light of the parts. */
    public String getLook() {
        return PickLight.of(head().state());
    }

    /** The light of the picking: green when every line is picked. */
    public String getPickedLook() {
        return pick.picked() == pick.items().size() ? "ok" : "wait";
    }

    private PickRow head() {
        return pick.head();
    }

    public Pick getPick() {
        return pick;
    }

    public List<String> getPlaces() {
        return places;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
