package org.jiedai.benchmark.station;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiedai.demo.BookingSteps;
import org.jiedai.demo.Desks;
import org.jiedai.demo.House;
import org.jiedai.demo.Papers;
import org.jiedai.demo.Step;

/**
 * People who take whatever step is ready, whosever visit it is, until the time is over and the last car has left. As
 * many visits are in the houses as there are lanes: when one ends, the lane's next car comes.
 */
final class Shift {
    private static final long PATIENCE_MILLIS = 120_000;

    private final Orders orders;
    private final Desks desks;
    private final Papers papers;
    private final Leftovers leftovers;
    private final House house = new House();
    private final BlockingQueue<LaneVisit> ready = new LinkedBlockingQueue<>();
    private final AtomicInteger inHouse = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private final AtomicInteger givenUp = new AtomicInteger();
    private final Lookout lookout;
    private final Meter meter;
    private final Tally whole = new Tally();
    private volatile Tally tally = new Tally();
    private volatile String phase = "opening";
    private volatile boolean closing;
    private volatile JsonObject result;

    Shift(Orders orders, Desks desks, Papers papers, Leftovers leftovers, Bell bell) {
        this.orders = orders;
        this.desks = desks;
        this.papers = papers;
        this.leftovers = leftovers;
        lookout = new Lookout(papers, bell, this::seen);
        meter = new Meter(ProcessHandle.current().pid(), orders.database(), papers::rows);
    }

    void open(ThreadFactory people) {
        people.newThread(() -> untilEvening(this::lead)).start();
        people.newThread(() -> untilEvening(this::lookOut)).start();
        for (int i = 0; i < orders.clients(); i++) {
            people.newThread(() -> untilEvening(this::work)).start();
        }
    }

    private void untilEvening(Runnable work) {
        try {
            work.run();
        } finally {
            papers.leave();
        }
    }

    /** No new cars; what is here is finished. */
    void close() {
        closing = true;
    }

    boolean over() {
        return phase.equals("over");
    }

    JsonObject report() {
        JsonObjectBuilder report = Json.createObjectBuilder()
                .add("phase", phase)
                .add("finished", finished.get())
                .add("inHouse", inHouse.get())
                .add("givenUp", givenUp.get())
                .add("whole", whole.json());
        if (result != null) {
            report.add("measured", result);
        }
        return report.build();
    }

    private void lead() {
        try {
            phase = "warm-up";
            admit();
            rest(orders.warmUp());
            measure();
            closeDown();
        } catch (InterruptedException | RuntimeException e) {
            whole.problem("the shift's leader: " + e);
        } finally {
            phase = "over";
        }
    }

    private void measure() throws InterruptedException {
        if (closing || orders.seconds() == 0) {
            return;
        }
        tally = new Tally();
        Tally counted = tally;
        Map<String, Long> before = meter.read();
        phase = "measuring";
        rest(orders.seconds());
        Map<String, Long> after = meter.read();
        tally = new Tally();
        result = counted.json().add("used", meter.consumption(before, after)).build();
    }

    private void rest(int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end && !closing) {
            Thread.sleep(20);
        }
    }

    private void closeDown() throws InterruptedException {
        close();
        phase = "closing";
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (inHouse.get() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        lookout.forgetAll();
    }

    /** What was left from before goes on; the other lanes begin anew. */
    private void admit() throws InterruptedException {
        int last = leftovers.last();
        boolean[] taken = new boolean[orders.lanes()];
        for (int number : leftovers.open()) {
            LaneVisit visit = visit(number);
            leftovers.recall(visit);
            taken[number % orders.lanes()] = true;
            inHouse.incrementAndGet();
            sendOn(visit);
        }
        int first = last - Math.floorMod(last, orders.lanes()) + orders.lanes();
        for (int lane = 0; lane < orders.lanes(); lane++) {
            if (!taken[lane]) {
                inHouse.incrementAndGet();
                sendOn(visit(first + lane));
                Thread.sleep(orders.pauseMillis());
            }
        }
    }

    private LaneVisit visit(int number) {
        Lane lane = new Lane(number % orders.lanes(), orders.lanes(), orders.stores());
        return new LaneVisit(number, lane, Chance.of(orders.kind(), orders.seed(), number));
    }

    private void lookOut() {
        try {
            while (!over()) {
                lookout.pause();
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // The database may be away for a while.
    private void look() {
        try {
            lookout.look();
        } catch (RuntimeException e) {
            whole.problem("lookout: " + reason(e));
        }
    }

    private void seen(LaneVisit visit) {
        tally.handOff(visit.next().awaited().name(), System.nanoTime() - visit.readySince());
        ready.add(visit);
    }

    private void work() {
        try {
            while (!over()) {
                LaneVisit visit = ready.poll(100, TimeUnit.MILLISECONDS);
                if (visit != null) {
                    take(visit);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(LaneVisit visit) throws InterruptedException {
        try {
            if (visit.uncertain()) {
                leftovers.recall(visit);
            } else {
                act(visit);
            }
            sendOn(visit);
        } catch (RuntimeException e) {
            failed(visit, e);
        }
    }

    private void act(LaneVisit visit) {
        Step step = visit.next();
        int version = papers.version(step.sheet(), visit);
        long start = System.nanoTime();
        house.as(visit.cast(), step.station(), () -> step.deed().at(desks, visit, version));
        tally.step(step.name(), System.nanoTime() - start);
        visit.done();
    }

    private void sendOn(LaneVisit visit) {
        if (visit.over()) {
            tally.visit();
            finished.incrementAndGet();
            next(visit);
        } else if (visit.next().awaited() != null) {
            lookout.await(visit);
        } else {
            ready.add(visit);
        }
    }

    private void next(LaneVisit ended) {
        if (closing) {
            inHouse.decrementAndGet();
        } else {
            sendOn(visit(ended.number() + orders.lanes()));
        }
    }

    private void failed(LaneVisit visit, RuntimeException why) throws InterruptedException {
        if (reason(why).contains("SLOT_TAKEN")) {
            visit.backTo(BookingSteps.CHOOSE_SLOT);
            ready.add(visit);
            return;
        }
        String step = visit.over() ? "end" : visit.next().name();
        whole.problem(step + ": " + reason(why));
        if (visit.failedAgain() > orders.tries()) {
            givenUp.incrementAndGet();
            inHouse.decrementAndGet();
        } else {
            Thread.sleep(100);
            ready.add(visit);
        }
    }

    private static String reason(Throwable why) {
        Throwable root = why;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String text = root.getClass().getSimpleName() + " "
                + String.valueOf(root.getMessage()).replaceAll("\\d+", "#");
        return text.substring(0, Math.min(text.length(), 300)).replace('\n', ' ');
    }
}
