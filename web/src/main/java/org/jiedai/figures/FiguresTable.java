package org.jiedai.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedai.shared.Texts;

/** Figures as comma-separated values: per figure the per cent and what it was divided from. */
record FiguresTable(Texts texts, Function<FiguresRow, String> store, Function<FiguresRow, String> label) {
    /** Without it spreadsheets take Chinese for something else. */
    private static final String BYTE_ORDER = "\uFEFF";

    String of(List<FiguresRow> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(head());
        rows.forEach(row -> lines.add(line(row)));
        return lines.stream()
                .map(line -> line.stream().map(FiguresTable::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER, "\r\n"));
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(
                List.of(texts.get("figures.store"), texts.get("figures.day") + "/" + texts.get("figures.person")));
        Arrays.stream(Figure.values())
                .map(texts::name)
                .forEach(name -> head.addAll(List.of(
                        name + " %", name + " " + texts.get("figures.part"), name + " " + texts.get("figures.whole"))));
        return head;
    }

    private List<String> line(FiguresRow row) {
        List<String> line = new ArrayList<>(List.of(store.apply(row), label.apply(row)));
        Arrays.stream(Figure.values())
                .map(figure -> row.counts().ratio(figure))
                .forEach(ratio -> line.addAll(List.of(
                        ratio.percent().map(String::valueOf).orElse(""),
                        String.valueOf(ratio.part()),
                        String.valueOf(ratio.whole()))));
        return line;
    }

    // A name that begins like a formula must not be one.
    private static String cell(String text) {
        String safe = text.matches("[=+@\\-\t].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
