package org.jiedai.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiedai.appointment.SlotDays;
import org.jiedai.cashier.CashDayService;
import org.jiedai.shared.Money;
import org.jiedai.shared.Role;
import org.jiedai.shared.ShopClock;

/**
 * A first start of the demo profile shows a Tuesday morning: what happened until then is played through the services of
 * all desks, from the data file, and the house's clock goes on from there ({@code -Djiedai.demo.day=true}).
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoDay {
    private static final Logger LOG = Logger.getLogger(DemoDay.class.getName());
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(9, 40);
    private static final LocalTime EVENING = LocalTime.of(17, 20);
    private static final Map<String, String> CASHIERS = Map.of("SH01", "shenyl", "SH02", "yangj");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PAUSE_MILLIS = 10;

    @Inject
    private Desks desks;

    @Inject
    private Papers papers;

    @Inject
    private SlotDays slotDays;

    @Inject
    private CashDayService tills;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoProgress progress;

    @Resource
    private ManagedExecutorService executor;

    private House house;

    @PostConstruct
    void begin() {
        if (!people.isDemo()) {
            return;
        }
        Optional<Duration> ahead = keptAhead();
        if (ahead.isPresent()) {
            ShopClock.goAhead(ahead.get());
        } else {
            progress.begins();
            house = new House();
            executor.execute(this::play);
        }
    }

    private Optional<Duration> keptAhead() {
        try {
            return papers.column("select ahead_seconds from demo_day").stream()
                    .findFirst()
                    .map(Long::valueOf)
                    .map(Duration::ofSeconds);
        } finally {
            papers.leave();
        }
    }

    // Whatever cannot be played is missing on the boards, and said in the log; the rest is there.
    private void play() {
        try {
            ZonedDateTime tuesday = desks.now()
                    .atZone(ZONE)
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY))
                    .with(MORNING);
            List<DemoVisit> visits = new DayFile(papers, tuesday.toLocalDate(), ZONE).visits();
            ShopClock.set(earliest(visits));
            house.as("demo", "SH01", Role.SYSTEM, slotDays::open);
            Optional<DemoVisit> next = next(visits, tuesday.toInstant());
            LocalDate today = day(next);
            while (next.isPresent()) {
                play(next.get());
                next = next(visits, tuesday.toInstant());
                if (!day(next).equals(today)) {
                    closeTills(today);
                    today = day(next);
                }
            }
            ShopClock.set(tuesday.toInstant());
            papers.write(
                    "insert into demo_day (day, ahead_seconds) values (?, ?)",
                    tuesday.toLocalDate(),
                    ShopClock.isAhead().toSeconds());
        } finally {
            papers.leave();
            progress.ends();
        }
    }

    private static LocalDate day(Optional<DemoVisit> next) {
        return next.map(visit -> LocalDate.ofInstant(visit.due(), ZONE)).orElse(LocalDate.MAX);
    }

    // What was paid by telephone lies in no drawer.
    private void closeTills(LocalDate day) {
        if (day.equals(LocalDate.ofInstant(desks.now(), ZONE)) && desks.now().isBefore(evening(day))) {
            ShopClock.set(evening(day));
            CASHIERS.forEach((store, cashier) ->
                    house.as(cashier, store, Role.CASHIER, () -> tills.close(day, Money.ZERO, null)));
        }
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(EVENING).atZone(ZONE).toInstant();
    }

    private static Instant earliest(List<DemoVisit> visits) {
        return visits.stream()
                .map(DemoVisit::due)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Optional<DemoVisit> next(List<DemoVisit> visits, Instant end) {
        return visits.stream()
                .filter(visit -> visit.due() != null && visit.due().isBefore(end))
                .min(Comparator.comparing(DemoVisit::due));
    }

    private void play(DemoVisit visit) {
        Step step = visit.next();
        try {
            ShopClock.set(visit.due());
            if (step.awaited() != null && !hasCome(step.awaited(), visit)) {
                throw new IllegalStateException(step.awaited() + " has not come");
            }
            int version = step.sheet().version(papers, visit);
            house.as(visit.cast(), step.station(), () -> step.deed().at(desks, visit, version));
            visit.done();
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "The demo day's " + visit.cast().plate() + " stands still before " + step.name());
            visit.stops();
        }
    }

    private boolean hasCome(Awaited awaited, DemoVisit visit) {
        String question = awaited.question("'" + Objects.requireNonNull(awaited.numberOf(visit)) + "'");
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += PAUSE_MILLIS) {
            if (!papers.rows(question).isEmpty()) {
                return true;
            }
            pause();
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server ends", e);
        }
    }
}
