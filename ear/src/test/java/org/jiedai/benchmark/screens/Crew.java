package org.jiedai.benchmark.screens;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jiedai.benchmark.station.Lane;
import org.jiedai.benchmark.station.Post;

/** The people who see to the cars of one lane, one for each desk; a client of the benchmark plays them in turn. */
final class Crew {
    private final HttpClient http;
    private final URI address;
    private final Lane lane;
    private final Supplier<Counts> counts;
    private final Map<Post, Person> signedIn = new EnumMap<>(Post.class);

    Crew(HttpClient http, URI address, Lane lane, Supplier<Counts> counts) {
        this.http = http;
        this.address = address;
        this.lane = lane;
        this.counts = counts;
    }

    /** Signed in once, at his first act. */
    Person at(Post post) {
        return signedIn.computeIfAbsent(
                post,
                p -> new Person(
                        lane.login(p),
                        new Browser(http, address, () -> counts.get().traffic()),
                        counts));
    }

    void play(Visit visit) {
        String order = new Reception(at(Post.ADVISOR), visit).receive();
        new Workshop(this, visit, order).repair();
        new Departure(this, order).leave();
    }
}
