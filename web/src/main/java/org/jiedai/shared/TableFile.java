package org.jiedai.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.omnifaces.util.Faces;

/** A table as a file that spreadsheets open. */
public final class TableFile {
    /** Without it spreadsheets take Chinese for something else. */
    private static final String BYTE_ORDER = "\uFEFF";

    /** Of a worksheet. */
    private static final int LONGEST_NAME = 31;

    private final List<List<?>> lines = new ArrayList<>();
    private final Map<String, TableFile> beside = new LinkedHashMap<>();

    /** A table with these headings. */
    public TableFile(List<String> head) {
        lines.add(head);
    }

    /** One row more: texts and numbers; null for an empty cell. */
    public TableFile row(List<?> cells) {
        lines.add(cells);
        return this;
    }

    /** Another table in the same workbook, on a sheet of this name. */
    public TableFile with(String name, TableFile other) {
        beside.put(name, other);
        return this;
    }

    /** To whoever has asked for it, as comma-separated values. */
    public void sendCsv(String name) {
        send(csv().getBytes(StandardCharsets.UTF_8), name + ".csv");
    }

    /** To whoever has asked for it, as a workbook. */
    public void sendXlsx(String name) {
        send(xlsx(name), name + ".xlsx");
    }

    private static void send(byte[] content, String name) {
        Faces.sendFile(content, name, true);
    }

    String csv() {
        return lines.stream()
                .map(line -> line.stream().map(TableFile::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER, "\r\n"));
    }

    // A name that begins like a formula must not be one; a number may be below nought.
    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        String safe = !(value instanceof Number) && text.matches("(?s)[=+@\\-\t].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    byte[] xlsx(String name) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Jiedai", "1.0")) {
            write(workbook, name);
            for (Map.Entry<String, TableFile> other : beside.entrySet()) {
                other.getValue().write(workbook, other.getKey());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void write(Workbook workbook, String name) throws IOException {
        Worksheet sheet = workbook.newWorksheet(name.substring(0, Math.min(LONGEST_NAME, name.length())));
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < lines.get(line).size(); column++) {
                write(sheet, line, column, lines.get(line).get(column));
            }
        }
        sheet.range(0, 0, 0, lines.get(0).size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    private static void write(Worksheet sheet, int line, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(line, column, value instanceof BigDecimal ? number.doubleValue() : number);
        } else if (value != null) {
            sheet.value(line, column, value.toString());
        }
    }
}
