package org.jiedai.benchmark;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The modes side by side: a bar for the median, a line from the lowest to the highest round. */
final class Chart {
    private static final int ROW = 22;
    private static final int LEFT = 300;
    private static final int WIDTH = 480;
    private static final int RIGHT = 90;

    private final Map<String, List<JsonObject>> rounds;
    private final StringBuilder body = new StringBuilder();
    private int y = 10;

    Chart(Map<String, List<JsonObject>> rounds) {
        this.rounds = rounds;
    }

    String svg() {
        for (Figure figure : Figure.ALL) {
            draw(figure);
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"13\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n%s</svg>%n"
                .formatted(LEFT + WIDTH + RIGHT, y + 10, body);
    }

    private void draw(Figure figure) {
        double highest = rounds.values().stream()
                .mapToDouble(measured -> Spread.of(figure, measured).max())
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(0);
        if (highest > 0) {
            rounds.forEach((mode, measured) -> {
                Spread spread = Spread.of(figure, measured);
                if (!Double.isNaN(spread.median())) {
                    bar(figure.name() + ", " + mode, spread, WIDTH / highest);
                }
            });
            y += ROW / 3;
        }
    }

    private void bar(String name, Spread spread, double scale) {
        int middle = y + ROW / 2;
        body.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n".formatted(LEFT - 8, middle + 4, name));
        body.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"#4a7fb5\"/>%n",
                LEFT,
                y + 3,
                spread.median() * scale,
                ROW - 6));
        body.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#222\" stroke-width=\"2\"/>%n",
                LEFT + spread.min() * scale,
                LEFT + spread.max() * scale,
                middle,
                middle));
        body.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\">%.1f</text>%n",
                LEFT + spread.max() * scale + 6,
                middle + 4,
                spread.median()));
        y += ROW;
    }
}
