package org.jiedai.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jiedai.shared.TableFile;
import org.jiedai.shared.Texts;

/** Figures as a table: per figure the per cent and what it was divided from. */
record FiguresTable(Texts texts, Function<FiguresRow, String> store, Function<FiguresRow, String> label) {
    TableFile of(List<FiguresRow> rows) {
        TableFile file = new TableFile(head());
        rows.forEach(row -> file.row(line(row)));
        return file;
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

    private List<?> line(FiguresRow row) {
        List<Object> line = new ArrayList<>(List.of(store.apply(row), label.apply(row)));
        Arrays.stream(Figure.values())
                .map(figure -> row.counts().ratio(figure))
                .forEach(
                        ratio -> line.addAll(Arrays.asList(ratio.percent().orElse(null), ratio.part(), ratio.whole())));
        return line;
    }
}
