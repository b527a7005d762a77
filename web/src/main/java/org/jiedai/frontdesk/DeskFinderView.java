package org.jiedai.frontdesk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.Screen;
import org.jiedai.shared.View;

/** The search box in the header of the desks that answer no calls: it leads to pages that the person may open. */
@Named("deskFinder")
@ViewScoped
public class DeskFinderView extends View {
    private static final long serialVersionUID = 1L;

    private static final Map<DeskFind, Screen> PAGES = new EnumMap<>(Map.of(
            DeskFind.REPAIR_ORDER, Screen.REPAIR_ORDER,
            DeskFind.TICKET, Screen.TICKET,
            DeskFind.JOB, Screen.JOBS,
            DeskFind.PICK, Screen.PICK,
            DeskFind.REQUISITION, Screen.REQUISITION,
            DeskFind.PART, Screen.STOCK,
            DeskFind.WASH, Screen.WASH_LINE,
            DeskFind.SETTLEMENT, Screen.SETTLEMENT));

    @Inject
    private DeskFinderBoard board;

    private String text;
    private boolean missing;
    private List<DeskHit> found = List.of();

    public void find() {
        found = board.find(text);
        missing = found.isEmpty() && text != null && !text.isBlank();
    }

    /** What to try when nothing fits. */
    public String getHintKey() {
        if (text.strip().length() < 2) {
            return "desk.too-little";
        }
        if (me.has("ADMINISTRATOR")) {
            return "desk.none-people";
        }
        return me.opens("STOCK") ? "desk.none-parts" : "desk.none-cars";
    }

    /** Its page. */
    public String to(DeskHit hit) {
        Screen screen = page(hit);
        return screen.isOfRecord() ? screen.path() + "?no=" + hit.number() : screen.path();
    }

    private Screen page(DeskHit hit) {
        if (hit.kind() == DeskFind.PERSON) {
            return Screen.STAFF.opensFor(me.getRoles()) ? Screen.STAFF : Screen.ROSTER;
        }
        return PAGES.get(hit.kind());
    }

    /** Whether it belongs to another store than the one the person has signed in to. */
    public boolean isElsewhere(DeskHit hit) {
        return hit.kind() != DeskFind.PERSON && !hit.storeCode().equals(me.getStoreCode());
    }

    /** The name by which people here know it. */
    public String name(DeskHit hit) {
        return hit.kind() == DeskFind.PERSON && !me.isChinese() ? hit.detail() : hit.name();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Whether it was looked for and nothing fits. */
    public boolean isMissing() {
        return missing;
    }

    public List<DeskHit> getFound() {
        return found;
    }
}
