package org.jiedai.parts;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;
import org.jiedai.catalogue.CatalogueNames;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.Role;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.TableFile;
import org.jiedai.shared.View;

/** What lies where; goods that are on their way and come in (A2, A8, R11). */
@Named
@ViewScoped
public class StockView extends View {
    private static final long serialVersionUID = 1L;

    private static final List<String> HEAD = List.of(
            "parts.bin",
            "parts.code",
            "parts.part",
            "parts.brand",
            "parts.on-hand",
            "parts.reserved",
            "parts.safety",
            "parts.available",
            "parts.supply",
            "parts.on-the-way",
            "field.expectedOn",
            "parts.price");

    @Inject
    private CatalogueNames wares;

    @Inject
    private StockBoard board;

    @Inject
    private StockService service;

    @Inject
    private Witness witness;

    private transient LazyRows<StockRow> rows;
    private StockRow chosen;
    private Integer quantity;
    private Integer coming;
    private LocalDate day;
    private transient List<ExpectedArrival> arrivals;

    /** The parts as the table asks for them. */
    public LazyRows<StockRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(board::rows, board::count, StockRow::partCode);
        }
        return rows;
    }

    /** What is low and what is not, to choose one from, and none for all. */
    public List<SelectItem> getLows() {
        return List.of(
                new SelectItem("", ""),
                new SelectItem("true", texts.get("parts.low")),
                new SelectItem("false", texts.get("parts.enough")));
    }

    /** Whether the person may know what the house pays. */
    public boolean isCostShown() {
        return me.has(Role.PARTS_SUPERVISOR.name()) || me.has(Role.SERVICE_MANAGER.name());
    }

    public void csv() {
        file().sendCsv("stock");
    }

    public void xlsx() {
        file().sendXlsx("stock");
    }

    private TableFile file() {
        List<StockRow> parts = getRows().whole();
        witness.saw(Seen.EXPORTED, me.getLogin(), me.getStoreCode(), "stock " + parts.size());
        TableFile file = new TableFile(HEAD.stream().map(texts::get).toList());
        parts.forEach(part -> file.row(Arrays.asList(
                part.bin(),
                part.partCode(),
                wares.name(part.name()),
                part.brand(),
                part.onHand(),
                part.reserved(),
                part.safety(),
                part.available(),
                texts.get(part.low() ? "parts.low" : "parts.enough"),
                part.expected(),
                part.expectedOn() == null ? "" : part.expectedOn().toString(),
                part.price().yuan())));
        return file;
    }

    /** Opens a part, to book in what came of it, or to say what is on its way. */
    public void open(String partCode) {
        chosen = board.part(partCode);
        quantity = chosen.expected() > 0 ? chosen.expected() : null;
        coming = null;
        day = null;
        arrivals = board.arrivals(partCode);
    }

    /** Puts it away again. */
    public void fold() {
        chosen = null;
    }

    /** So many should come on that day; nought takes the day back. */
    public void expect() {
        SharedRule.FIELD_NEEDED.unless(coming != null, "parts.coming");
        service.expect(chosen.partCode(), day, coming);
        say("parts.expecting", wares.name(chosen.name()), coming, day);
        chosen = null;
    }

    public void receive() {
        SharedRule.FIELD_NEEDED.unless(quantity != null, "field.quantity");
        int completed = service.receive(chosen.partCode(), quantity);
        say("parts.received", wares.name(chosen.name()), quantity, completed);
        chosen = null;
    }

    public StockRow getChosen() {
        return chosen;
    }

    /** Whether it is the one that is open. */
    public boolean isOpen(StockRow part) {
        return chosen != null && chosen.partCode().equals(part.partCode());
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public Integer getComing() {
        return coming;
    }

    public void setComing(Integer coming) {
        this.coming = coming;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** What is on its way of the part that is open, the next first. */
    public List<ExpectedArrival> getArrivals() {
        return arrivals;
    }
}
