package org.jiedai.staff;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedai.shared.People;
import org.jiedai.shared.Screen;
import org.jiedai.shared.View;

/** What hangs on the person who is open on the page of the staff, in the store that is chosen there. */
@Named
@ViewScoped
public class WorkInHandView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private StaffView person;

    @Inject
    private WorkInHandBoard board;

    @Inject
    private HandOverService service;

    @Inject
    private People people;

    private transient List<WorkOfKind> kinds;
    private String shown;
    private String forAll;
    private final Map<String, String> takers = new HashMap<>();

    /** All of it, by kind; none while nobody is open. */
    public List<WorkOfKind> getKinds() {
        String wanted = person.getCard() == null
                ? null
                : person.getCard().login() + " " + person.getStoreCode() + " "
                        + person.getCard().version();
        if (kinds == null || !Objects.equals(wanted, shown)) {
            if (!Objects.equals(wanted, shown)) {
                takers.clear();
                forAll = null;
            }
            shown = wanted;
            kinds = person.getCard() == null || !person.getStores().contains(person.getStoreCode())
                    ? List.of()
                    : board.of(new LoginName(person.getCard().login()), person.getStoreCode());
        }
        return kinds;
    }

    /** How many things there are. */
    public int getCount() {
        return getKinds().stream().mapToInt(kind -> kind.work().size()).sum();
    }

    /** Who may have all of one kind; first whoever is free, where it need not be one person. */
    public List<SelectItem> choices(WorkOfKind kind) {
        Stream<SelectItem> free = kind.kind().goesToWhoIsFree()
                ? Stream.of(new SelectItem(HandOverService.WHO_IS_FREE, texts.get("work.who-is-free")))
                : Stream.of();
        return Stream.of(
                        Stream.of(new SelectItem("", texts.get("work.stays"))),
                        free,
                        kind.takers().stream().map(this::item))
                .flatMap(items -> items)
                .toList();
    }

    /** Who may have all of several kinds. */
    public List<SelectItem> getChoicesForAll() {
        List<String> able = new ArrayList<>();
        getKinds()
                .forEach(kind -> kind.takers().stream()
                        .filter(login -> !able.contains(login))
                        .forEach(able::add));
        able.removeIf(
                login -> getKinds().stream().anyMatch(kind -> !kind.takers().contains(login)));
        return Stream.concat(
                        Stream.of(new SelectItem("", texts.get("work.each"))),
                        able.stream().map(this::item))
                .toList();
    }

    private SelectItem item(String login) {
        return new SelectItem(login, people.name(login));
    }

    /** Who was chosen for all is chosen for each; another may be chosen for one kind afterwards. */
    public void chooseForAll() {
        getKinds().forEach(kind -> takers.put(kind.kind().name(), Objects.toString(forAll, "")));
    }

    public void handOver() {
        Map<WorkKind, String> chosen = new EnumMap<>(WorkKind.class);
        takers.forEach((kind, login) -> {
            if (login != null && !login.isEmpty()) {
                chosen.put(WorkKind.valueOf(kind), login);
            }
        });
        int count = service.handOver(new LoginName(person.getCard().login()), person.getStoreCode(), chosen);
        reload();
        say("work.handed-over", count);
    }

    /** Looks anew what there is. */
    public void reload() {
        kinds = null;
        takers.clear();
        forAll = null;
    }

    /** The page of this thing, without its number; null for whom it does not open. */
    public String page(HeldWork one) {
        Screen screen = switch (one.kind()) {
            case ARRIVAL -> Screen.BOARD;
            case BOOKED_ADVICE, BOOKED_REPAIR -> Screen.APPOINTMENT;
            case ORDER -> Screen.REPAIR_ORDER;
            case TICKET -> Screen.TICKET;
            case COMPLAINT -> Screen.COMPLAINTS;
        };
        boolean here = one.storeCode().equals(me.getStoreCode());
        return here && screen.opensFor(me.getRoles())
                ? screen.path().substring(1).replace(".xhtml", "")
                : null;
    }

    public Map<String, String> getTakers() {
        return takers;
    }

    public String getForAll() {
        return forAll;
    }

    public void setForAll(String forAll) {
        this.forAll = forAll;
    }
}
