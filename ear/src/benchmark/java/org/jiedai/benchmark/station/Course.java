package org.jiedai.benchmark.station;

import java.util.List;
import java.util.Random;

/**
 * What will happen in a visit: thrown once, from the seed and the visit's number, so that whoever finds the visit again
 * after a crash knows it too.
 */
record Course(
        Kind kind, boolean booked, List<String> work, Extra extra, boolean rework, Shortage shortage, boolean wash) {
    static final String EXTRA_WORK = "CH-0010";
    private static final String MINOR_SERVICE = "MT-0020";
    private static final List<List<String>> WORK = List.of(
            List.of(MINOR_SERVICE),
            List.of(MINOR_SERVICE),
            List.of("MT-0010"),
            List.of(MINOR_SERVICE, "MT-0050"),
            List.of("TY-0020"),
            List.of("MT-0010", "MT-0080"));

    /** How far it goes. */
    enum Kind {
        /** The car comes. */
        VISIT,
        /** It is booked, and not wanted any more. */
        BOOKING
    }

    /** What is found beside. */
    enum Extra {
        NONE,
        AGREED,
        DECLINED
    }

    /** Whether the parts are there at once. */
    enum Shortage {
        NONE,
        CAME,
        WITHDRAWN
    }

    static Course of(Kind kind, long seed, int visit) {
        return kind == Kind.BOOKING
                ? new Course(kind, true, List.of(MINOR_SERVICE), Extra.NONE, false, Shortage.NONE, false)
                : visit(seed, visit);
    }

    private static Course visit(long seed, int visit) {
        Random chance = new Random(seed * 1_000_003 + visit * 7_919L);
        // The first values of neighbouring seeds resemble each other.
        chance.nextLong();
        boolean booked = chance.nextInt(100) < 15;
        List<String> work = booked ? List.of(MINOR_SERVICE) : WORK.get(chance.nextInt(WORK.size()));
        Extra extra =
                chance.nextInt(100) < 30 ? (chance.nextInt(100) < 60 ? Extra.AGREED : Extra.DECLINED) : Extra.NONE;
        boolean rework = chance.nextInt(100) < 8;
        return new Course(Kind.VISIT, booked, work, extra, rework, shortage(chance, booked), chance.nextInt(100) < 70);
    }

    // An appointment's parts lie on the shelf already.
    private static Shortage shortage(Random chance, boolean booked) {
        int thrown = chance.nextInt(100);
        if (booked || thrown >= 8) {
            return Shortage.NONE;
        }
        return thrown < 5 ? Shortage.CAME : Shortage.WITHDRAWN;
    }
}
