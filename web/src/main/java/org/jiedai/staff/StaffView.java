package org.jiedai.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;
import org.jiedai.catalogue.Trade;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Role;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.TableFile;
import org.jiedai.shared.View;
import org.primefaces.PrimeFaces;

/** The people of the group: the list on one side, one person on the other. */
@Named
@ViewScoped
public class StaffView extends View {
    private static final long serialVersionUID = 1L;

    private static final List<String> HEAD = List.of(
            "field.login", "field.staffName", "field.staffNameEn", "field.phone", "field.extension", "staff.state");

    /** Where the page tells what hangs on the person. */
    private static final String WORK = "staff:work";

    @Inject
    private StaffBoard board;

    @Inject
    private StaffService staff;

    @Inject
    private LockService locks;

    @Inject
    private Witness witness;

    private transient LazyRows<StaffRow> rows;
    private transient StaffCard card;
    private transient List<String> stores;
    private boolean adding;
    private String storeCode;
    private String rolesWarnedOf;
    private List<String> roles = new ArrayList<>();
    private final StaffForm form = new StaffForm();

    @PostConstruct
    public void load() {
        stores = board.administered();
        if (card != null) {
            show(card.login());
        }
    }

    /** The people as the table asks for them. */
    public LazyRows<StaffRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(board::rows, board::count, StaffRow::login);
        }
        return rows;
    }

    /** At work, or not any more, to choose one from, and none for both. */
    public List<SelectItem> getStates() {
        return List.of(
                new SelectItem("", ""),
                new SelectItem("true", texts.get("staff.active")),
                new SelectItem("false", texts.get("staff.inactive")));
    }

    /** Whose card is open. */
    public boolean isOpen(StaffRow person) {
        return card != null && card.login().equals(person.login());
    }

    public void csv() {
        file().sendCsv("staff");
    }

    public void xlsx() {
        file().sendXlsx("staff");
    }

    private TableFile file() {
        List<StaffRow> people = getRows().whole();
        witness.saw(Seen.EXPORTED, me.getLogin(), me.getStoreCode(), "staff " + people.size());
        TableFile file = new TableFile(HEAD.stream().map(texts::get).toList());
        people.forEach(person -> file.row(Arrays.asList(
                person.login(),
                person.name(),
                person.nameEn(),
                person.phone() == null ? "" : new Phone(person.phone()).masked(),
                person.extension(),
                texts.get(person.active() ? "staff.active" : "staff.inactive"))));
        return file;
    }

    /** Opens a person. */
    public void show(String login) {
        SharedRule.NOT_FOUND.unless(login != null, "");
        card = board.card(login);
        adding = false;
        form.fill(card);
        if (storeCode == null && !stores.isEmpty()) {
            storeCode = card.roles().keySet().stream()
                    .filter(stores::contains)
                    .findFirst()
                    .orElse(stores.get(0));
        }
        chooseStore();
    }

    public void add() {
        card = null;
        adding = true;
        form.clear();
    }

    public void join() {
        LoginName login = LoginName.read(form.getLogin());
        staff.join(login, form.getName(), form.getNameEn(), form.getPhone(), form.getPassword());
        card = board.card(login.value());
        done("staff.joined");
    }

    public void rename() {
        staff.rename(login(), card.version(), form.getName(), form.getNameEn(), form.getPhone());
        done("staff.saved");
    }

    public void sitAt() {
        staff.sitAt(login(), card.version(), form.getExtension());
        done("staff.seated");
    }

    /** The roles held in the store chosen. */
    public void chooseStore() {
        roles = card.roles().getOrDefault(storeCode, Set.of()).stream()
                .map(Role::name)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A role on which work hangs is taken away at the second press of the same; the first says what hangs on it. */
    public void holdRoles() {
        Set<Role> held = EnumSet.noneOf(Role.class);
        roles.forEach(name -> held.add(Role.valueOf(name)));
        try {
            staff.holdRoles(login(), card.version(), storeCode, held, isRolesWarned());
        } catch (RuleBroken refusal) {
            rolesWarnedOf = refusal.rule() == StaffRule.ROLE_WORK_UNFINISHED ? rolesAsked() : null;
            throw refusal;
        }
        rolesWarnedOf = null;
        done("staff.roles-saved");
    }

    /** Whether it was said what hangs on the roles that these leave out. */
    public boolean isRolesWarned() {
        return card != null && rolesAsked().equals(rolesWarnedOf);
    }

    private String rolesAsked() {
        return card.login() + storeCode + new TreeSet<>(roles);
    }

    public void master() {
        staff.master(login(), card.version(), form.levels());
        done("staff.saved");
    }

    /** Who leaves has handed over what hung on them: else it is said what it is, and the list of it is shown. */
    public void activate(boolean present) {
        try {
            staff.activate(login(), card.version(), present);
        } catch (RuleBroken refusal) {
            if (refusal.rule() == StaffRule.WORK_UNFINISHED) {
                PrimeFaces.current().scrollTo(WORK);
            }
            throw refusal;
        }
        done(present ? "staff.activated" : "staff.deactivated");
    }

    /** What the button does that lets the person in or keeps them out. */
    public String getActivation() {
        return texts.get(card.active() ? "staff.deactivate" : "staff.activate");
    }

    public void resetPassword() {
        staff.resetPassword(login(), card.version(), form.getPassword());
        done("staff.password-reset");
    }

    public void clearPin() {
        staff.clearPin(login(), card.version());
        done("staff.pin-cleared");
    }

    public void unlock() {
        locks.lift(login());
        done("staff.unlocked");
    }

    private LoginName login() {
        return new LoginName(card.login());
    }

    private void done(String key) {
        load();
        say(key);
    }

    /** Every role that a person can hold. */
    public List<Role> getAllRoles() {
        return Arrays.stream(Role.values()).filter(r -> r != Role.SYSTEM).toList();
    }

    public Trade[] getTrades() {
        return Trade.values();
    }

    public StaffCard getCard() {
        return card;
    }

    public List<String> getStores() {
        return stores;
    }

    public StaffForm getForm() {
        return form;
    }

    public boolean isAdding() {
        return adding;
    }

    public String getStoreCode() {
        return storeCode;
    }

    public void setStoreCode(String storeCode) {
        this.storeCode = storeCode;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
