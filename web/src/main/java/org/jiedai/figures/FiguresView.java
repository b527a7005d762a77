package org.jiedai.figures;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;
import org.jiedai.shared.People;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.TableFile;
import org.jiedai.shared.View;

/** The figures of the appointments over a span of days, by store, day or person, and as a file (A1–A9, U26). */
@Named
@ViewScoped
public class FiguresView extends View {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 14;

    @Inject
    private FiguresBoard board;

    @Inject
    private People people;

    @Inject
    private Witness witness;

    private LocalDate first;
    private LocalDate last;
    private FiguresBy by = FiguresBy.DAY;
    private List<FiguresRow> rows = List.of();

    @PostConstruct
    public void load() {
        last = me.now().atZone(me.getZone()).toLocalDate();
        first = last.minusDays(USUAL_DAYS - 1);
        show();
    }

    /** The span and the rows that were chosen. */
    public void show() {
        SharedRule.FIELD_NEEDED.unless(first != null, "field.firstDay");
        SharedRule.FIELD_NEEDED.unless(last != null, "field.lastDay");
        rows = board.rows(by, first, last);
    }

    public void csv() {
        file().sendCsv(fileName());
    }

    public void xlsx() {
        file().sendXlsx(fileName());
    }

    private String fileName() {
        return "%s-%s-%s".formatted(by, first, last);
    }

    // That it was taken home is noted.
    private TableFile file() {
        show();
        witness.saw(Seen.EXPORTED, me.getLogin(), me.getStoreCode(), first + " – " + last);
        return new FiguresTable(texts, this::store, this::label).of(rows);
    }

    /** Which day, person or span a row is about. */
    public String label(FiguresRow row) {
        if (row.total()) {
            return first + " – " + last;
        }
        if (row.day() != null) {
            return row.day() + " " + texts.name(row.day().getDayOfWeek());
        }
        return row.person().isEmpty() ? texts.get("figures.nobody") : people.name(row.person());
    }

    public String store(FiguresRow row) {
        return me.isChinese() ? row.store() : row.storeEn();
    }

    public Ratio ratio(FiguresRow row, Figure figure) {
        return row.counts().ratio(figure);
    }

    /** {@code 66.7%}, or a dash where there was nothing to count. */
    public String percent(FiguresRow row, Figure figure) {
        return ratio(row, figure).percent().map(percent -> percent + "%").orElse("—");
    }

    /** How long the bar is, of 100. */
    public int bar(FiguresRow row, Figure figure) {
        return ratio(row, figure)
                .percent()
                .map(percent -> Math.min(100, percent.intValue()))
                .orElse(0);
    }

    public Figure[] getFigures() {
        return Figure.values();
    }

    public FiguresBy[] getKinds() {
        return FiguresBy.values();
    }

    public List<FiguresRow> getRows() {
        return rows;
    }

    public LocalDate getFirstDay() {
        return first;
    }

    public void setFirstDay(LocalDate firstDay) {
        first = firstDay;
    }

    public LocalDate getLastDay() {
        return last;
    }

    public void setLastDay(LocalDate lastDay) {
        last = lastDay;
    }

    public FiguresBy getBy() {
        return by;
    }

    public void setBy(FiguresBy by) {
        this.by = by;
    }
}
