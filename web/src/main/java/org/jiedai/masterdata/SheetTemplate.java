package org.jiedai.masterdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.shared.TableFile;
import org.jiedai.shared.Texts;

/** A sheet as a file: its headings, and what is on record; or a template, with what may stand in each column. */
final class SheetTemplate {
    private final MasterSheet sheet;
    private final Texts texts;
    private final Locale language;

    SheetTemplate(MasterSheet sheet, Texts texts, Locale language) {
        this.sheet = sheet;
        this.texts = texts;
        this.language = language;
    }

    /** The headings; needed ones have a star. */
    TableFile file() {
        return new TableFile(sheet.columns().stream()
                .map(column -> SheetWords.heading(column, language) + (column.needed() ? "*" : ""))
                .toList());
    }

    /** What may stand in each column, in words. */
    TableFile explanations() {
        TableFile file = new TableFile(List.of(texts.get("imports.column"), texts.get("imports.why")));
        sheet.columns().forEach(column -> file.row(List.of(SheetWords.heading(column, language), explain(column))));
        return file;
    }

    String explain(SheetColumn column) {
        List<String> words = new ArrayList<>();
        words.add(texts.get(column.needed() ? "template.needed" : "template.optional"));
        words.add(content(column));
        if (column.mayBeNone()) {
            words.add(texts.get("template.none"));
        }
        return String.join(" · ", words);
    }

    /** What may stand in a column. */
    String content(SheetColumn column) {
        return switch (column.content()) {
            case TEXT -> texts.of("template.text", column.most());
            case CODE -> texts.of("template.code", column.most());
            case WHOLE -> texts.of("template.whole", column.least(), column.most());
            case DATE -> texts.get("template.date");
            case MONEY -> texts.get("template.money");
            case YES_NO -> texts.get("template.yes-no");
            case CHOICE ->
                texts.of(
                        "template.choice",
                        column.choices().stream()
                                .map(choice -> SheetWords.name(choice, language))
                                .collect(Collectors.joining(" | ")));
        };
    }

    /** A row on record as the file says it. */
    List<Object> cells(Map<String, String> kept) {
        return sheet.columns().stream()
                .map(column -> cell(column, kept.getOrDefault(column.key(), ""), language))
                .toList();
    }

    /** A cell on record as people of a language write it. */
    static Object cell(SheetColumn column, String kept, Locale language) {
        return switch (column.content()) {
            case YES_NO -> SheetWords.name(Boolean.parseBoolean(kept), language);
            case CHOICE ->
                column.choices().stream()
                        .filter(choice -> choice.name().equals(kept))
                        .map(choice -> SheetWords.name(choice, language))
                        .findFirst()
                        .orElse("");
            default -> kept;
        };
    }
}
