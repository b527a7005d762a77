package org.jiedai.benchmark.screens;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiedai.benchmark.station.Lane;
import org.jiedai.demo.Station;
import org.jiedai.screens.Desk;

/**
 * The people who see to the cars of one lane, one for each desk; a client of the benchmark plays them in turn. They
 * stay signed in over all shifts.
 */
public final class Crew {
    private static final List<Station> DESKS = List.of(
            Station.ADVISOR, Station.CONTROLLER, Station.TECHNICIAN, Station.WASHER, Station.CASHIER, Station.AGENT);

    private final HttpClient http;
    private final URI address;
    private final Lane lane;
    private final Map<Station, Desk> people = new EnumMap<>(Station.class);
    private volatile Counts counts = Counts.none();

    private Crew(HttpClient http, URI address, Lane lane) {
        this.http = http;
        this.address = address;
        this.lane = lane;
    }

    /** One for each client, in the houses that the benchmark has laid out. */
    public static List<Crew> of(URI address, int clients, int visits, int stores) {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return IntStream.range(0, Math.min(clients, visits))
                .mapToObj(number -> new Crew(http, address, new Lane(number, visits, stores)))
                .toList();
    }

    Lane lane() {
        return lane;
    }

    /** Everybody who has not yet done so. */
    void signIn() {
        DESKS.forEach(post -> people.computeIfAbsent(post, p -> new Desk(lane.login(p), http, address, () -> counts)));
    }

    Desk at(Station post) {
        return people.get(post);
    }

    void countIn(Counts next) {
        counts = next;
    }

    void play(int visit) {
        new Visit(visit, this).isPlayed();
        counts.tally().visit();
    }
}
