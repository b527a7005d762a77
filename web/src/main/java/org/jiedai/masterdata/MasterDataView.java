package org.jiedai.masterdata;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.appointment.BookedThen;
import org.jiedai.appointment.Obstacle;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Role;
import org.jiedai.shared.View;

/**
 * Master data on a screen: a tab per sheet, its rows in a table, a form for one of them, and who changed what in it.
 */
@Named
@ViewScoped
public class MasterDataView extends View {
    private static final long serialVersionUID = 1L;

    private static final String PHONE = "phone";

    /** They lie in a table of their own. */
    private static final Set<String> LONG = Set.of("neededParts", "moreParts", "models", "orderQuantity");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+([.]\\d+)?");

    @Inject
    private BookedThen booked;

    @Inject
    private SheetBoard board;

    @Inject
    private MasterDataService service;

    private transient LazyRows<Map<String, String>> rows;
    private transient List<MasterChange> changes;
    private MasterSheet sheet;
    private Map<String, String> seen;
    private Map<String, String> form;

    @PostConstruct
    public void begin() {
        sheet = MasterSheet.named(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("sheet"))
                .orElse(MasterSheet.MODELS);
    }

    /** The sheet's rows as the table asks for them. */
    public LazyRows<Map<String, String>> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(wish -> board.rows(sheet, wish), wish -> board.count(sheet, wish), this::key);
        }
        return rows;
    }

    private String key(Map<String, String> row) {
        return new SheetRow(sheet, 1, row).key();
    }

    /**
     * Opens the record of this name, as {@link MasterSheet#name}; whoever opens a customer's card sees their telephone,
     * which is kept (U20).
     */
    public void open(String name) {
        Map<String, String> row = board.row(sheet, name);
        if (sheet == MasterSheet.CUSTOMERS) {
            service.reveal(new MasterKey(sheet, key(row)));
        }
        seen = Map.copyOf(row);
        form = new HashMap<>(row);
        changes = null;
    }

    /** An empty form. */
    public void add() {
        seen = null;
        form = new HashMap<>();
        sheet.columns().forEach(column -> form.put(column.key(), column.usual()));
        changes = null;
    }

    /** The same once more, to be told apart by what is typed next. */
    public void copy() {
        seen = null;
        sheet.keys().forEach(column -> form.remove(column.key()));
        changes = null;
    }

    public void save() {
        Map<String, String> said = said();
        if (seen == null) {
            service.enter(new MasterKey(sheet, key(said)), said);
            say("master.saved");
        } else {
            boolean changed = service.change(new MasterKey(sheet, key(seen)), seen, said);
            say(changed ? "master.saved" : "master.same");
        }
        if (sheet == MasterSheet.BAYS) {
            booked.tell(EnumSet.of(Obstacle.BAY_UNUSED), (count, names) -> warn("roster.in-the-way", count, names));
        }
        seen = Map.copyOf(said);
        form = new HashMap<>(new SheetRow(sheet, 1, said).kept());
        rows = null;
        changes = null;
    }

    // In a form an empty field says that there is none; by what a record is known stays.
    private Map<String, String> said() {
        Map<String, String> said = new HashMap<>();
        for (SheetColumn column : sheet.columns()) {
            String typed = isKept(column) ? seen.get(column.key()) : form.get(column.key());
            said.put(column.key(), typed == null || typed.isBlank() ? column.emptyCell() : written(column, typed));
        }
        return said;
    }

    // In a file a comma may part columns; in a form it parts thousands.
    private static String written(SheetColumn column, String typed) {
        String narrow = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        boolean number = column.content() == SheetColumn.Content.MONEY || column.content() == SheetColumn.Content.WHOLE;
        return number && THOUSANDS.matcher(narrow).matches() ? narrow.replace(",", "") : typed;
    }

    /** Whether a record is open, or a new one begun. */
    public boolean isShown() {
        return form != null;
    }

    /** What is open. */
    public String getHeading() {
        return seen == null
                ? texts.of("master.new", texts.name(sheet))
                : sheet == MasterSheet.CUSTOMERS
                        ? seen.get("customerName") + " " + seen.get("plate")
                        : sheet.keys().stream()
                                .map(column -> cell(column, seen.get(column.key())))
                                .collect(Collectors.joining(" · "));
    }

    /** The columns of the table: what takes many lines stands in the form. */
    public List<SheetColumn> getColumns() {
        return sheet.columns().stream()
                .filter(column -> !LONG.contains(column.key()))
                .toList();
    }

    /** Whether the table can be filtered by the column. */
    public boolean filters(SheetColumn column) {
        return column.content() == SheetColumn.Content.TEXT || column.content() == SheetColumn.Content.CODE;
    }

    /** Whether the column names the record that is open, so that it stays. */
    public boolean isKept(SheetColumn column) {
        return seen != null && sheet != MasterSheet.CUSTOMERS && sheet.keys().contains(column);
    }

    /** Who changed what in the record that is open. */
    public List<MasterChange> getChanges() {
        if (changes == null) {
            changes = seen == null ? List.of() : board.changes(sheet, key(seen));
        }
        return changes;
    }

    /** A change in words. */
    public String words(MasterChange change) {
        return change.column().isEmpty()
                ? texts.get("master.entered")
                : texts.of(
                        "master.from-to",
                        texts.get("column." + change.column()),
                        inWords(sheet.column(change.column()), change.before()),
                        inWords(sheet.column(change.column()), change.after()));
    }

    private String inWords(SheetColumn column, String kept) {
        String words = cell(column, kept);
        return words.isEmpty() ? texts.get("master.nothing") : words;
    }

    /** A value as the table shows it: telephones are masked. */
    public String shown(Map<String, String> row, SheetColumn column) {
        String cell = cell(column, row.get(column.key()));
        return column.key().equals(PHONE) ? Phone.read(cell).masked() : cell;
    }

    /** A value as it is written in its column. */
    public String cell(SheetColumn column, String kept) {
        return kept == null
                ? ""
                : SheetTemplate.cell(column, kept, me.getLocale()).toString();
    }

    /** What may be chosen in a column. */
    public List<SelectItem> choices(SheetColumn column) {
        return column.content() == SheetColumn.Content.YES_NO
                ? Stream.of(column.usual(), column.usual().equals("true") ? "false" : "true")
                        .map(yes -> new SelectItem(yes, cell(column, yes)))
                        .toList()
                : Stream.concat(
                                column.needed()
                                        ? Stream.empty()
                                        : Stream.of(new SelectItem("", texts.get("master.any"))),
                                column.choices().stream()
                                        .map(choice ->
                                                new SelectItem(choice.name(), SheetWords.name(choice, me.getLocale()))))
                        .toList();
    }

    /** Whether something is chosen from a list in this column, and not typed. */
    public boolean isChosen(SheetColumn column) {
        return column.content() == SheetColumn.Content.CHOICE || column.content() == SheetColumn.Content.YES_NO;
    }

    /** What may stand in a column, in words. */
    public String hint(SheetColumn column) {
        return new SheetTemplate(sheet, texts, me.getLocale()).content(column);
    }

    /** Whether the person may change this sheet here. */
    public boolean isMine() {
        return sheet.isOfGroup() ? me.has(Role.ADMINISTRATOR.name()) : me.isInStore();
    }

    public MasterSheet[] getSheets() {
        return MasterSheet.values();
    }

    public MasterSheet getSheet() {
        return sheet;
    }

    public boolean isFresh() {
        return seen == null;
    }

    public Map<String, String> getForm() {
        return form;
    }
}
