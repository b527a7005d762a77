package org.jiedai.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedai.masterdata.MasterSheet;
import org.jiedai.shared.Formats;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.People;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.TableFile;
import org.jiedai.shared.View;
import org.jiedai.staff.StaffNames;

/** The audit of the store, to be searched and taken home by whoever must answer for it. */
@Named
@ViewScoped
public class AuditView extends View {
    private static final long serialVersionUID = 1L;
    private static final String ACT = "act.";
    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Za-z]+[.][A-Za-z_-]+\\b");

    private static final List<String> HEAD =
            List.of("audit.at", "audit.who", "audit.act", "audit.subject", "audit.address");

    @Inject
    private AuditBoard board;

    @Inject
    private StaffNames names;

    @Inject
    private People people;

    @Inject
    private Formats formats;

    @Inject
    private Witness witness;

    @Inject
    private Clock clock;

    private transient LazyRows<AuditRow> rows;
    private LocalDate from;
    private LocalDate to;
    private LocalDate first;
    private LocalDate last;
    private AuditRow chosen;
    private List<AuditDetail> details = List.of();

    @PostConstruct
    public void load() {
        from = LocalDate.ofInstant(clock.instant(), me.getZone());
        to = from;
        first = from;
        last = from;
    }

    /** The acts of the days chosen, as the table asks for them. */
    public LazyRows<AuditRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(
                    wish -> board.rows(start(first), start(last.plusDays(1)), wish),
                    wish -> board.count(start(first), start(last.plusDays(1)), wish),
                    AuditRow::id);
        }
        return rows;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(me.getZone()).toInstant();
    }

    /** The days are others. */
    public void show() {
        SharedRule.FIELD_NEEDED.unless(from != null, "field.auditFrom");
        SharedRule.FIELD_NEEDED.unless(to != null, "field.auditTo");
        SharedRule.ABSURD_VALUE.unless(!to.isBefore(from), "field.auditTo", to);
        first = from;
        last = to;
        chosen = null;
        rows = null;
    }

    /** Opens the act that is known by this, as {@link AuditRow#id}. */
    public void open(String id) {
        SharedRule.NOT_FOUND.unless(id != null && ID.matcher(id).matches(), id == null ? "" : id);
        chosen = board.row(Long.parseLong(id));
        details = board.details(chosen);
    }

    /** What was done, in words. */
    public String act(AuditRow row) {
        return texts.containsKey(ACT + row.act()) ? texts.get(ACT + row.act()) : row.act();
    }

    /** Which record; what the house noted beside it in words. */
    public String subject(AuditRow row) {
        return words(row.subject());
    }

    /** The name of what has changed; a role's store stands behind it. */
    public String field(AuditDetail detail) {
        String[] key = detail.field().split(" ", 2);
        String name = detail.field().isEmpty() ? texts.get("audit.state") : texts.get(key[0]);
        return key.length > 1 ? name + " " + key[1] : name;
    }

    /** What a record said, its constants by their names. */
    public String words(String said) {
        if (said.equals("true") || said.equals("false")) {
            return texts.get(said.equals("true") ? "sheets.yes" : "sheets.no");
        }
        String sheet = said.split(" ", 2)[0];
        String named = MasterSheet.named(sheet)
                .map(one -> texts.name(one) + " "
                        + one.words(said.substring(sheet.length()).strip()))
                .orElse(said);
        return CONSTANT.matcher(named).replaceAll(found -> Matcher.quoteReplacement(name(found.group())));
    }

    private String name(String key) {
        return Stream.of(key, ACT + key)
                .filter(texts::containsKey)
                .map(texts::get)
                .findFirst()
                .orElse(key);
    }

    /** Everybody of the store to choose one from, and nobody for all of them. */
    public List<SelectItem> getActors() {
        return choices(names.all(me.isChinese()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new SelectItem(one.getKey(), one.getValue() + " " + one.getKey())));
    }

    /** Everything that can be done to choose one from, and nothing for all of it. */
    public List<SelectItem> getActs() {
        return choices(texts.entrySet().stream()
                .filter(text -> text.getKey().startsWith(ACT))
                .map(text -> new SelectItem(text.getKey().substring(ACT.length()), text.getValue()))
                .sorted(Comparator.comparing(SelectItem::getLabel)));
    }

    private static List<SelectItem> choices(Stream<SelectItem> some) {
        return Stream.concat(Stream.of(new SelectItem("", "")), some).toList();
    }

    public void csv() {
        file().sendCsv("audit");
    }

    public void xlsx() {
        file().sendXlsx("audit");
    }

    // What was taken home is noted too.
    private TableFile file() {
        List<AuditRow> acts = getRows().whole();
        witness.saw(Seen.EXPORTED, me.getLogin(), me.getStoreCode(), first + " " + last + " " + acts.size());
        TableFile file = new TableFile(HEAD.stream().map(texts::get).toList());
        acts.forEach(row -> file.row(Arrays.asList(
                formats.full(row.at()), people.name(row.actor()), act(row), subject(row), row.address())));
        return file;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public AuditRow getChosen() {
        return chosen;
    }

    public List<AuditDetail> getDetails() {
        return details;
    }
}
