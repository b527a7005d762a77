package org.jiedai.benchmark;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedai.benchmark.floor.FloorDatabase;
import org.jiedai.benchmark.floor.FloorShift;
import org.jiedai.benchmark.floor.Script;
import org.jiedai.benchmark.station.Lane;
import org.jiedai.config.Installation;
import org.jiedai.config.Instance;
import org.jiedai.handoff.OwnBroker;

/** The floors, on a database beside the instance's, which stands idle meanwhile. */
final class Floors implements AutoCloseable {
    private static final String DATABASE = "floor-database";
    private static final String OUTBOX = "floor-outbox";
    private static final String BOOKINGS = "floor-bookings";
    private static final Path CHECKOUT = Path.of("..");

    private final Instance jiedai;
    private final Options options;
    private final Path target;
    private FloorDatabase database;
    private FloorShift shift;
    private FloorShift bookings;

    Floors(Instance jiedai, Options options, Path target) {
        this.jiedai = jiedai;
        this.options = options;
        this.target = target;
    }

    List<String> wanted() {
        return Stream.of(DATABASE, OUTBOX, BOOKINGS)
                .filter(options.modes()::contains)
                .toList();
    }

    JsonObject play(String mode, int warmUp) throws Exception {
        if (database == null) {
            database = FloorDatabase.copyOf(jiedai.database(), CHECKOUT, target.resolve("floor"));
            List<Lane> lanes = IntStream.range(0, Math.min(options.clients(), options.visits()))
                    .mapToObj(number -> new Lane(number, options.visits(), options.stores()))
                    .toList();
            shift = new FloorShift(database, Script.ofVisit(), lanes);
            bookings = new FloorShift(database, Script.ofBooking(), lanes);
        }
        if (mode.equals(BOOKINGS)) {
            return bookings.play(jiedai.serverPid(), warmUp, options.seconds());
        }
        if (mode.equals(DATABASE)) {
            return shift.play(jiedai.serverPid(), warmUp, options.seconds());
        }
        try (OwnBroker broker =
                new OwnBroker(Installation.of(CHECKOUT.toRealPath()).server(), target.resolve("broker"))) {
            broker.start();
            return shift.play(broker.access().url(), broker.pid(), warmUp, options.seconds());
        }
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
    }
}
