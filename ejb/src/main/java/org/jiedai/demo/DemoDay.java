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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jiedai.appointment.SlotDays;
import org.jiedai.cashier.CashDayService;
import org.jiedai.followup.ComplaintService;
import org.jiedai.shared.Money;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
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
    private static final Duration MEANWHILE = Duration.ofMinutes(12);
    private static final int PAUSE_MILLIS = 5;
    private static final int PAUSES = 4_000;
    private static final int TRIES = 3;

    @Inject
    private Desks desks;

    @Inject
    private Papers papers;

    @Inject
    private SlotDays slotDays;

    @Inject
    private CashDayService tills;

    @Inject
    private ComplaintService complaints;

    @Inject
    private LateReport late;

    @Inject
    private DemoFiles files;

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
        UsualDays usual = usualDays();
        Instant tuesday = usual.tuesday(LocalDate.ofInstant(desks.now(), ZONE))
                .atTime(MORNING)
                .atZone(ZONE)
                .toInstant();
        try {
            play(tuesday, usual);
            ShopClock.set(tuesday);
            papers.write(
                    "update demo_day set ahead_seconds = ?", ShopClock.isAhead().toSeconds());
        } catch (RuntimeException e) {
            // Nobody waits for this thread and hears of it.
            LOG.log(Level.SEVERE, "The demo day was broken off: config/run demo begins it anew", e);
            ShopClock.set(tuesday);
        } finally {
            papers.leave();
            progress.ends();
        }
    }

    private UsualDays usualDays() {
        return new UsualDays(papers.column("select distinct day from store_day").stream()
                .map(LocalDate::parse)
                .collect(Collectors.toSet()));
    }

    private void play(Instant tuesday, UsualDays usual) {
        LocalDate day = LocalDate.ofInstant(tuesday, ZONE);
        // Before anything else: a day that was broken off, or that another node plays, is not played once more.
        papers.write(
                "insert into demo_day (day, ahead_seconds) values (?, ?)",
                day,
                Duration.between(desks.now(), tuesday).toSeconds());
        List<DemoVisit> visits = new DayFile(papers, day, usual, ZONE).visits();
        ShopClock.set(waiting(visits, tuesday).get(0).due());
        house.as("demo", "SH01", Role.SYSTEM, slotDays::open);
        play(visits, tuesday);
        visits.stream().filter(visit -> visit.car().isReportedTwice()).forEach(this::reportTwice);
        house.as("wangxy", "SH01", Role.SERVICE_ADVISOR, () -> files.write(day));
    }

    // Whose task has not come to the next desk yet is not waited for while others have something to do.
    private void play(List<DemoVisit> visits, Instant end) {
        LocalDate today = LocalDate.MIN;
        int pauses = 0;
        for (List<DemoVisit> due = waiting(visits, end); !due.isEmpty(); due = waiting(visits, end)) {
            LocalDate day = LocalDate.ofInstant(due.get(0).due(), ZONE);
            if (!day.equals(today)) {
                closeTills(today);
                today = day;
            }
            Instant meanwhile = due.get(0).due().plus(MEANWHILE);
            Optional<DemoVisit> next = due.stream()
                    .filter(visit -> visit.due().isBefore(meanwhile))
                    .filter(this::hasCome)
                    .findFirst();
            if (next.isPresent()) {
                play(next.get());
                pauses = 0;
            } else if (++pauses > PAUSES) {
                standsStill(
                        due.get(0), new IllegalStateException(due.get(0).next().awaited() + " has not come"));
                pauses = 0;
            } else {
                pause();
            }
        }
    }

    private void reportTwice(DemoVisit visit) {
        String washer = visit.cast().login(Station.WASHER);
        house.as(washer, visit.cast().store(), Role.WASHER, () -> late.post(visit, washer));
    }

    private static List<DemoVisit> waiting(List<DemoVisit> visits, Instant end) {
        return visits.stream()
                .filter(visit -> visit.due() != null && visit.due().isBefore(end))
                .sorted(Comparator.comparing(DemoVisit::due))
                .toList();
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

    // What a hand-off has changed meanwhile, such as parts that are on their shelf, is looked at once more.
    private void play(DemoVisit visit) {
        try {
            act(visit);
        } catch (RuntimeException e) {
            if (visit.failedAgain() < TRIES) {
                pause();
            } else {
                standsStill(visit, e);
            }
        }
    }

    private static void standsStill(DemoVisit visit, RuntimeException why) {
        LOG.log(
                Level.WARNING,
                why,
                () -> "The demo day's " + visit.cast().plate() + " stands still before "
                        + visit.next().name());
        visit.stops();
    }

    private void act(DemoVisit visit) {
        Step step = visit.next();
        if (visit.due().isAfter(desks.now())) {
            ShopClock.set(visit.due());
        }
        int version = papers.version(step.sheet(), visit);
        house.as(visit.cast(), step.station(), () -> step.deed().at(desks, visit, version));
        if (step.name().equals("FollowUpAct.SURVEY")
                && !visit.car().complaintText().isEmpty()) {
            house.as(visit.cast(), step.station(), () -> complain(visit));
        }
        visit.done();
    }

    // They complain on the telephone; the answer is due soon after the morning that is shown.
    private void complain(DemoVisit visit) {
        complaints.raise(
                new RepairOrderNo(visit.orderNo()),
                papers.version(Sheet.CALL, visit),
                visit.car().complaintText());
        RecordNo number =
                new RecordNo(papers.value("select number from complaint where repair_order_no = ?", visit.orderNo()));
        complaints.readBack(number, versionOf(number));
        complaints.passOn(
                number,
                versionOf(number),
                visit.car().complaintOwner(),
                visit.car().moment("answered"));
    }

    private int versionOf(RecordNo complaint) {
        return papers.number("select version from complaint where number = ?", complaint.value());
    }

    private boolean hasCome(DemoVisit visit) {
        Awaited awaited = visit.next().awaited();
        return awaited == null
                || !papers.rows(awaited.question("'" + Objects.requireNonNull(awaited.numberOf(visit)) + "'"))
                        .isEmpty();
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
