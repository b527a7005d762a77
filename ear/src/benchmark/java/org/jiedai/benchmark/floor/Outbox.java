package org.jiedai.benchmark.floor;

import jakarta.jms.JMSException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.jiedai.handoff.Desk;

/** Hand-offs through a broker: one relay, one receiver for each desk, and visits that wait for them. */
final class Outbox implements Way, AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final Script script;
    private final ActiveMQConnectionFactory broker;
    private final List<End> ends = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, Awaited> awaited = new ConcurrentHashMap<>();
    private final Semaphore posted = new Semaphore(0);
    private final AtomicBoolean open = new AtomicBoolean(true);

    private Outbox(Script script, String broker) {
        this.script = script;
        this.broker = new ActiveMQConnectionFactory(broker);
    }

    /** What a letter brings about, and who waits for it. */
    private record Awaited(Transaction transaction, Values visit, Semaphore taken) {}

    static Outbox open(
            Script script, FloorDatabase database, String broker, LongConsumer stopwatch, Consumer<Exception> problem)
            throws SQLException, JMSException {
        Outbox outbox = new Outbox(script, broker);
        Relay relay = new Relay(database.connect(), outbox.broker.createConnection());
        outbox.begin("relay", relay::close, problem, () -> {
            if (outbox.posted.tryAcquire(5, TimeUnit.MILLISECONDS)) {
                outbox.posted.drainPermits();
                relay.send();
            }
        });
        for (Desk desk : Desk.values()) {
            Player player = new Player(database.connect(), stopwatch);
            Receiver receiver = new Receiver(desk, player, outbox.broker.createConnection());
            outbox.begin("inbox-" + desk, receiver::close, problem, () -> receiver.receive(outbox::take));
        }
        return outbox;
    }

    /** What ends a thread's connections. */
    @FunctionalInterface
    private interface End {
        void close() throws SQLException, JMSException;
    }

    /** One turn of a thread's work. */
    @FunctionalInterface
    private interface Turn {
        void take() throws SQLException, JMSException, InterruptedException;
    }

    private void begin(String name, End end, Consumer<Exception> problem, Turn turn) {
        ends.add(end);
        Thread thread = new Thread(
                () -> {
                    try {
                        while (open.get()) {
                            turn.take();
                        }
                    } catch (SQLException | JMSException | InterruptedException | RuntimeException e) {
                        problem.accept(e);
                    }
                },
                name);
        threads.add(thread);
        thread.start();
    }

    private void take(String letter, Player player) throws SQLException {
        Awaited taken = awaited.remove(letter);
        if (taken != null) {
            player.play(taken.transaction().lines(), taken.visit());
            ring(taken.transaction());
            taken.taken().release();
        }
    }

    @Override
    public void play(Player player, Values visit) throws SQLException, InterruptedException {
        Semaphore taken = new Semaphore(0);
        for (Transaction transaction : script.transactions()) {
            if (transaction.whose() == Transaction.Whose.INBOX) {
                // One letter may go to two desks.
                String letter = visit.get(transaction.letter()) + transaction.desk();
                awaited.put(letter, new Awaited(transaction, visit, taken));
            }
        }
        int due = 0;
        for (Transaction transaction : script.transactions()) {
            if (transaction.whose() == Transaction.Whose.INBOX) {
                due++;
            } else if (transaction.whose() == Transaction.Whose.STATION) {
                await(taken, due);
                due = 0;
                player.play(transaction.lines(), visit);
                ring(transaction);
            }
        }
        await(taken, due);
    }

    private void ring(Transaction committed) {
        if (committed.posts()) {
            posted.release();
        }
    }

    private static void await(Semaphore taken, int letters) throws InterruptedException {
        if (!taken.tryAcquire(letters, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("A letter did not come");
        }
    }

    @Override
    public void close() throws SQLException, JMSException {
        open.set(false);
        for (Thread thread : threads) {
            join(thread);
        }
        for (End end : ends) {
            end.close();
        }
        broker.close();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
