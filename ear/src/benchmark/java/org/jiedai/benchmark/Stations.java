package org.jiedai.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.jiedai.config.Instance;

/** The stations inside an instance's server, as seen from outside. */
final class Stations {
    private static final int LOOK_MILLIS = 250;
    private static final int LOOKS_PER_LINE = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Instance jiedai;
    private final Options options;

    Stations(Instance jiedai, Options options) {
        this.jiedai = jiedai;
        this.options = options;
    }

    /** Begins a shift of visits; one that is to be closed by hand counts nothing. */
    void begin(int warmUp, int seconds, int tries) throws IOException, InterruptedException {
        begin("VISIT", warmUp, seconds, tries);
    }

    /** Begins a shift at the telephone only: each car is booked, and then its owner does not want it any more. */
    void beginBookings(int warmUp, int seconds, int tries) throws IOException, InterruptedException {
        begin("BOOKING", warmUp, seconds, tries);
    }

    private void begin(String kind, int warmUp, int seconds, int tries) throws IOException, InterruptedException {
        String orders = "kind=" + kind + "&seed=" + options.seed() + "&clients=" + options.clients() + "&lanes="
                + options.visits()
                + "&stores=" + options.stores() + "&warmUp=" + warmUp + "&seconds=" + seconds + "&tries=" + tries
                + "&database=" + jiedai.databasePid();
        post(orders);
    }

    void close() throws IOException, InterruptedException {
        post("close=now");
    }

    JsonObject report() throws IOException, InterruptedException {
        HttpRequest asks = HttpRequest.newBuilder(address("")).build();
        return Json.createReader(new StringReader(answer(asks).body())).readObject();
    }

    // The connection of the request before may have died with the server; who asks once more does nothing twice.
    private HttpResponse<String> answer(HttpRequest asks) throws IOException, InterruptedException {
        try {
            return http.send(asks, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            return http.send(asks, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Waits for the end of the shift; a line of progress every five seconds. */
    JsonObject awaitEnd(Consumer<String> progress) throws IOException, InterruptedException {
        JsonObject report = report();
        for (int looks = 0; !report.getString("phase").equals("over"); looks++) {
            if (looks % LOOKS_PER_LINE == LOOKS_PER_LINE - 1) {
                progress.accept(line(report));
            }
            Thread.sleep(LOOK_MILLIS);
            report = report();
        }
        return report;
    }

    static String line(JsonObject report) {
        return report.getString("phase") + ": " + report.getInt("finished") + " visits finished, "
                + report.getInt("inHouse") + " in the houses, " + report.getInt("givenUp") + " given up";
    }

    /** What people at the stations would have seen go wrong. */
    static void tellProblems(String mode, JsonObject report) {
        problems(report).forEach((what, times) -> Benchmark.say("problem in " + mode + ": " + times + " × " + what));
    }

    static JsonObject problems(JsonObject report) {
        return report.getJsonObject("whole").getJsonObject("problems");
    }

    private void post(String query) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(address(query))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The stations answer " + answer.statusCode() + ": " + answer.body());
        }
    }

    private URI address(String query) {
        return jiedai.address().resolve("/station/shift?" + query);
    }
}
