package org.jiedai.benchmark.station;

import java.util.List;
import java.util.Random;
import org.jiedai.demo.Course;

/**
 * What happens in the benchmark's visits: thrown once, from the seed and the visit's number, so that whoever finds the
 * visit again after a crash knows it too.
 */
final class Chance {
    private static final String MINOR_SERVICE = "MT-0020";
    private static final List<List<String>> WORK = List.of(
            List.of(MINOR_SERVICE),
            List.of(MINOR_SERVICE),
            List.of("MT-0010"),
            List.of(MINOR_SERVICE, "MT-0050"),
            List.of("TY-0020"),
            List.of("MT-0010", "MT-0080"));

    private Chance() {}

    static Course of(Course.Kind kind, long seed, int visit) {
        return kind == Course.Kind.BOOKING
                ? new Course(kind, true, List.of(MINOR_SERVICE), Course.Extra.NONE, false, Course.Shortage.NONE, false)
                : visit(seed, visit);
    }

    private static Course visit(long seed, int visit) {
        Random chance = new Random(seed * 1_000_003 + visit * 7_919L);
        // The first values of neighbouring seeds resemble each other.
        chance.nextLong();
        boolean booked = chance.nextInt(100) < 15;
        List<String> work = booked ? List.of(MINOR_SERVICE) : WORK.get(chance.nextInt(WORK.size()));
        Course.Extra extra = chance.nextInt(100) < 30
                ? (chance.nextInt(100) < 60 ? Course.Extra.AGREED : Course.Extra.DECLINED)
                : Course.Extra.NONE;
        boolean rework = chance.nextInt(100) < 8;
        return new Course(
                Course.Kind.VISIT, booked, work, extra, rework, shortage(chance, booked), chance.nextInt(100) < 70);
    }

    // An appointment's parts lie on the shelf already.
    private static Course.Shortage shortage(Random chance, boolean booked) {
        int thrown = chance.nextInt(100);
        if (booked || thrown >= 8) {
            return Course.Shortage.NONE;
        }
        return thrown < 5 ? Course.Shortage.CAME : Course.Shortage.WITHDRAWN;
    }
}
