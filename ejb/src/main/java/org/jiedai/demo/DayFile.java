package org.jiedai.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The data file of the demo day: which cars come, what happens to them and who is there. */
final class DayFile {
    private static final String FILE = "/demo/day.json";
    private static final String CARD = """
            select v.number, v.vin, c.phone, c.name, v.mileage
            from vehicle v
            join customer c on c.number = v.customer_no
            where v.store_code = ? and v.plate = ?""";

    private final Papers papers;
    private final LocalDate day;
    private final UsualDays usual;
    private final ZoneId zone;
    private final JsonObject told;

    DayFile(Papers papers, LocalDate day, UsualDays usual, ZoneId zone) {
        this.papers = papers;
        this.day = day;
        this.usual = usual;
        this.zone = zone;
        try (JsonReader reader = Json.createReader(DayFile.class.getResourceAsStream(FILE))) {
            told = reader.readObject();
        }
    }

    /** All cars, before anything has happened. */
    List<DemoVisit> visits() {
        return told.getJsonArray("cars").getValuesAs(JsonObject.class).stream()
                .map(car -> new DemoVisit(new DemoCar(car, day, usual, zone, known(car), people(car))))
                .toList();
    }

    private Map<String, String> people(JsonObject car) {
        JsonObject store = told.getJsonObject("people").getJsonObject(car.getString("store"));
        return store.keySet().stream().collect(Collectors.toMap(name -> name, store::getString));
    }

    private List<String> known(JsonObject car) {
        return papers.rows(CARD, car.getString("store"), car.getString("plate")).get(0);
    }
}
