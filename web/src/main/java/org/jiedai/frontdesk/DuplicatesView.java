package org.jiedai.frontdesk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiedai.customer.MergeService;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Formats;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.Screen;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.View;

/** Cards that may be one, side by side, and which of them stays (issue 15). */
@Named
@ViewScoped
public class DuplicatesView extends View {
    private static final long serialVersionUID = 1L;

    /** The card that stays and the one that goes, each with its version as it was seen. */
    private static final Pattern PAIR = Pattern.compile("([A-Z0-9-]{1,20})_(\\d{1,9})_([A-Z0-9-]{1,20})_(\\d{1,9})");

    private static final Pattern MERGED = Pattern.compile("([A-Z0-9-]{1,20})_([A-Z0-9-]{1,20})");

    @Inject
    private DuplicateBoard board;

    @Inject
    private MergeService service;

    @Inject
    private Formats formats;

    @Inject
    @ManagedProperty("#{param['kind']}")
    private String asked;

    private DuplicateKind kind;
    private DuplicatePair chosen;
    private transient LazyRows<DuplicatePair> rows;

    @PostConstruct
    public void load() {
        kind = Arrays.stream(DuplicateKind.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(DuplicateKind.PHONE);
    }

    public DuplicateKind[] getKinds() {
        return DuplicateKind.values();
    }

    public DuplicateKind getKind() {
        return kind;
    }

    /** The pairs as the table asks for them. */
    public LazyRows<DuplicatePair> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(wish -> board.pairs(kind, wish), wish -> board.count(kind), DuplicatePair::oneStays);
        }
        return rows;
    }

    /** These two are looked at side by side. */
    public void compare(String key) {
        Matcher pair = read(PAIR, key);
        chosen = board.pair(kind, pair.group(1), pair.group(3));
    }

    /** The first stays, the second goes into it. */
    public void keepOne() {
        merge(chosen().one(), chosen().other());
    }

    /** The second stays. */
    public void keepOther() {
        merge(chosen().other(), chosen().one());
    }

    private DuplicatePair chosen() {
        SharedRule.FIELD_NEEDED.unless(chosen != null, "duplicate.compare");
        return chosen;
    }

    private void merge(DuplicateSide stays, DuplicateSide goes) {
        if (kind.isOfCars()) {
            service.mergeCars(
                    new VehicleNo(stays.number()), stays.version(), new VehicleNo(goes.number()), goes.version());
        } else {
            service.merge(
                    new CustomerNo(stays.number()), stays.version(), new CustomerNo(goes.number()), goes.version());
        }
        over("duplicate.merged", title(goes), title(stays));
    }

    /** They are two, and are not proposed again. */
    public void keepBoth() {
        DuplicatePair pair = chosen();
        if (kind.isOfCars()) {
            service.keepCarsApart(
                    new VehicleNo(pair.one().number()),
                    new VehicleNo(pair.other().number()));
        } else {
            service.keepApart(
                    new CustomerNo(pair.one().number()),
                    new CustomerNo(pair.other().number()));
        }
        over("duplicate.kept-apart");
    }

    /** What was merged goes back. */
    public void undo(String key) {
        Matcher merged = read(MERGED, key);
        if (merged.group(1).startsWith("VH-")) {
            service.undoCars(new VehicleNo(merged.group(1)), new VehicleNo(merged.group(2)));
        } else {
            service.undo(new CustomerNo(merged.group(1)), new CustomerNo(merged.group(2)));
        }
        over("duplicate.undone");
    }

    private void over(String key, Object... values) {
        chosen = null;
        rows = null;
        say(key, values);
    }

    // Whatever else a request says is no row, and is refused like one that is gone.
    private static Matcher read(Pattern pattern, String key) {
        Matcher read = pattern.matcher(key == null ? "" : key);
        SharedRule.NOT_FOUND.unless(read.matches(), key == null ? "" : key);
        return read;
    }

    /** Whose card it is, or which car's; its number where it has no plate. */
    public String title(DuplicateSide side) {
        if (side.title().isEmpty()) {
            return side.number();
        }
        return kind.isOfCars() ? formats.plate(side.title()) : side.title();
    }

    /** Several words as one line. */
    public String joined(List<String> words) {
        return words.stream().map(String::strip).collect(Collectors.joining(" · "));
    }

    /** The page of one card. */
    public String getPage() {
        return (kind.isOfCars() ? Screen.VEHICLE : Screen.CUSTOMER).path().replaceAll("^/|[.]xhtml$", "");
    }

    public List<MergeRow> getMerges() {
        return board.recent();
    }

    public DuplicatePair getChosen() {
        return chosen;
    }
}
