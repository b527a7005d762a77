package org.jiedai.benchmark;

import java.util.Arrays;
import java.util.List;

/**
 * What the command is to do, from system properties {@code benchmark.<name>}.
 *
 * @param modes {@code services}, {@code screens}, {@code floor-database}, {@code record}, {@code crash},
 *     {@code growth}, {@code telephone}, {@code bookings}, {@code floor-bookings}
 * @param rounds how often each timed mode is measured, in turn with the others
 * @param seconds of one measurement
 * @param warmUp seconds before the first; later ones wait a quarter of it
 * @param clients how many people work at once
 * @param visits how many cars are in the houses at once
 * @param stores over how many stores they are spread
 * @param kills of the crash mode
 * @param pinRounds of the hash of the technicians' PIN; 0: as many as the product's
 */
record Options(
        List<String> modes,
        int rounds,
        int seconds,
        int warmUp,
        int clients,
        int visits,
        int stores,
        int kills,
        int pinRounds,
        long seed) {

    static Options fromProperties() {
        return new Options(
                Arrays.asList(System.getProperty("benchmark.modes", "services").split(",", -1)),
                Integer.getInteger("benchmark.rounds", 3),
                Integer.getInteger("benchmark.seconds", 20),
                Integer.getInteger("benchmark.warmUp", 20),
                Integer.getInteger("benchmark.clients", 8),
                Integer.getInteger("benchmark.visits", 24),
                Integer.getInteger("benchmark.stores", 8),
                Integer.getInteger("benchmark.kills", 20),
                Integer.getInteger("benchmark.pinRounds", 0),
                Long.getLong("benchmark.seed", 1));
    }
}
