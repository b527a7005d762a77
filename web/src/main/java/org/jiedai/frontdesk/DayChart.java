package org.jiedai.frontdesk;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jiedai.shared.Texts;

/**
 * Arrivals beside capacity, hour by hour, as the chart library reads it (design rule 15: compare, do not just count).
 */
final class DayChart {
    private static final String INK = "#16202b";
    private static final String FAINT = "#c9d0d5";
    private static final String ACCENT = "#0b5d66";

    private final Texts texts;
    private final List<HourOfDay> hours;

    DayChart(Texts texts, List<HourOfDay> hours) {
        this.texts = texts;
        this.hours = hours;
    }

    String json() {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        hours.forEach(hour -> labels.add(String.valueOf(hour.hour())));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", labels)
                                .add(
                                        "datasets",
                                        Json.createArrayBuilder()
                                                .add(capacity())
                                                .add(bars("floor.came", HourOfDay::came, INK))
                                                .add(bars("floor.expected", HourOfDay::expected, FAINT))))
                .add("options", options())
                .build()
                .toString();
    }

    private JsonObjectBuilder bars(String key, ToIntFunction<HourOfDay> count, String colour) {
        return data(key, count)
                .add("backgroundColor", colour)
                .add("stack", "cars")
                .add("barPercentage", 0.75)
                .add("borderRadius", 2);
    }

    private JsonObjectBuilder capacity() {
        return data("floor.capacity", HourOfDay::capacity)
                .add("type", "line")
                .add("stepped", "middle")
                .add("pointRadius", 0)
                .add("borderWidth", 2)
                .add("borderColor", ACCENT)
                .add("backgroundColor", ACCENT);
    }

    private JsonObjectBuilder data(String key, ToIntFunction<HourOfDay> count) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        hours.forEach(hour -> values.add(count.applyAsInt(hour)));
        return Json.createObjectBuilder().add("label", texts.get(key)).add("data", values);
    }

    // Nothing moves by itself: the chart is drawn anew with each look at the day.
    private static JsonObject options() {
        JsonObjectBuilder whole = Json.createObjectBuilder().add("precision", 0);
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add("x", axis(Json.createObjectBuilder()))
                                .add(
                                        "y",
                                        Json.createObjectBuilder()
                                                .add("beginAtZero", true)
                                                .add("stacked", true)
                                                .add("ticks", whole)))
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add(
                                        "legend",
                                        Json.createObjectBuilder()
                                                .add("align", "start")
                                                .add(
                                                        "labels",
                                                        Json.createObjectBuilder()
                                                                .add("boxWidth", 12)
                                                                .add("boxHeight", 12))))
                .build();
    }

    private static JsonObjectBuilder axis(JsonObjectBuilder axis) {
        return axis.add("stacked", true).add("grid", Json.createObjectBuilder().add("display", false));
    }
}
