package org.jiedai.benchmark.station;

import jakarta.servlet.http.HttpServletRequest;
import org.jiedai.demo.Course;

/**
 * How a shift is to go.
 *
 * @param kind of the cars' courses
 * @param clients how many people work at once
 * @param lanes how many visits are in the houses at once; the same for the whole life of a database
 * @param warmUp seconds before the count begins
 * @param seconds how long is counted
 * @param tries how often a step is tried anew before its visit is given up
 * @param database the database's process
 */
record Orders(
        Course.Kind kind,
        long seed,
        int clients,
        int lanes,
        int stores,
        int warmUp,
        int seconds,
        int tries,
        long database) {

    static Orders of(HttpServletRequest request) {
        return new Orders(
                Course.Kind.valueOf(request.getParameter("kind")),
                Long.parseLong(request.getParameter("seed")),
                number(request, "clients"),
                number(request, "lanes"),
                number(request, "stores"),
                number(request, "warmUp"),
                number(request, "seconds"),
                number(request, "tries"),
                Long.parseLong(request.getParameter("database")));
    }

    /**
     * Between the first cars, so that they do not go through the desks as one crowd; a shift that counts nothing
     * hurries.
     */
    int pauseMillis() {
        return seconds == 0 ? 0 : warmUp * 500 / lanes;
    }

    private static int number(HttpServletRequest request, String name) {
        return Integer.parseInt(request.getParameter(name));
    }
}
