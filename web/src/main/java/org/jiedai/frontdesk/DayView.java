package org.jiedai.frontdesk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedai.figures.Figure;
import org.jiedai.figures.FiguresBoard;
import org.jiedai.figures.FiguresBy;
import org.jiedai.figures.FiguresRow;
import org.jiedai.figures.Ratio;
import org.jiedai.shared.View;
import org.primefaces.PrimeFaces;

/** Today's figures beside those of two weeks, who comes by the hour, and how punctual each advisor is (U26). */
@Named
@ViewScoped
public class DayView extends View {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;
    private static final int WEEK = 7;
    private static final Duration FRESH = Duration.ofSeconds(20);
    private static final BigDecimal NEAR = BigDecimal.TEN;

    private static final List<Figure> SHOWN = List.of(
            Figure.ON_TIME, Figure.GREETED, Figure.FIRST_PASS, Figure.TAKE_UP, Figure.SHOW_RATE, Figure.PREPARED);

    @Inject
    private FiguresBoard figures;

    @Inject
    private FloorBoard floor;

    private Instant readAt = Instant.MIN;
    private List<FiguresRow> days = List.of();
    private List<FiguresRow> advisors = List.of();
    private Map<Figure, Integer> targets = Map.of();
    private String chart;

    @PostConstruct
    public void load() {
        readAt = me.now();
        LocalDate today = readAt.atZone(me.getZone()).toLocalDate();
        days = parts(figures.here(FiguresBy.DAY, today.minusDays(DAYS - 1), today));
        advisors = parts(figures.here(FiguresBy.ADVISOR, today.minusDays(WEEK - 1), today)).stream()
                .filter(row -> row.person() != null
                        && row.counts().ratio(Figure.ON_TIME).whole() > 0)
                .toList();
        targets = figures.targets().percents();
        chart = new DayChart(texts, floor.hours()).json();
    }

    /** With the floor, but no more than three times a minute: figures do not burn. */
    public void follow() {
        if (readAt.plus(FRESH).isBefore(me.now())) {
            load();
            PrimeFaces.current().ajax().update("head", "day", "side");
        }
    }

    // Without the row of the whole span.
    private static List<FiguresRow> parts(List<FiguresRow> rows) {
        return rows.stream().filter(row -> !row.total()).toList();
    }

    public List<Figure> getFigures() {
        return SHOWN;
    }

    /** Of today alone. */
    public Ratio today(Figure figure) {
        return days.get(days.size() - 1).counts().ratio(figure);
    }

    /** {@code 83%}, or a dash where there was nothing to count. */
    public String percent(Ratio ratio) {
        return ratio.percent()
                .map(percent -> percent.stripTrailingZeros().toPlainString() + "%")
                .orElse("—");
    }

    /** What the store wants to reach, in per cent; null if nothing. */
    public Integer target(Figure figure) {
        return targets.get(figure);
    }

    /** On target, near it, or not; plain where there is none, or was nothing to count. */
    public String look(Ratio ratio, Figure figure) {
        if (target(figure) == null) {
            return "";
        }
        BigDecimal target = BigDecimal.valueOf(target(figure));
        return ratio.percent()
                .map(percent -> percent.compareTo(target) >= 0
                        ? "ok"
                        : percent.compareTo(target.subtract(NEAR)) >= 0 ? "risk" : "late")
                .orElse("");
    }

    /**
     * The last two weeks as the points of a line, 100 wide and 28 high; days without anything to count are passed over.
     */
    public String line(Figure figure) {
        StringBuilder points = new StringBuilder();
        for (int day = 0; day < days.size(); day++) {
            int x = 100 * day / (days.size() - 1);
            days.get(day)
                    .counts()
                    .ratio(figure)
                    .percent()
                    .ifPresent(percent -> points.append(x)
                            .append(',')
                            .append(28 - percent.intValue() * 28 / 100)
                            .append(' '));
        }
        return points.toString().strip();
    }

    /** How high the target stands in {@link #line}. */
    public int targetLine(Figure figure) {
        return 28 - target(figure) * 28 / 100;
    }

    /** Over which days advisors are compared, and with which target, if the store has one. */
    public String getLastDays() {
        Integer target = target(Figure.ON_TIME);
        return target == null ? texts.get("floor.last-days-alone") : texts.of("floor.last-days", target);
    }

    public List<FiguresRow> getAdvisors() {
        return advisors;
    }

    /** A figure of an advisor's last seven days. */
    public Ratio ratio(FiguresRow advisor, String figure) {
        return advisor.counts().ratio(Figure.valueOf(figure));
    }

    /** Arrivals and capacity of today, for the chart. */
    public String getChart() {
        return chart;
    }

    /** Since when these figures stand. */
    public Instant getReadAt() {
        return readAt;
    }
}
