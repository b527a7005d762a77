package org.jiedai.masterdata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jiedai.shared.RuleBroken;

/** A file of one sheet, read row by row: a workbook's first sheet, or a table in text. */
final class SheetFile implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SheetFile.class.getName());

    private final MasterSheet sheet;
    private final Lines lines;
    private final String name;
    private final Map<Integer, SheetColumn> columns = new HashMap<>();
    private SheetRow next;

    /** The lines of a file, whatever its form; blank ones are passed over. */
    interface Lines extends AutoCloseable {
        /** The cells of the next line; null at the end. */
        List<String> next() throws IOException;

        /** Where the last line stood in the file, from 1. */
        int number();

        @Override
        void close() throws IOException;
    }

    private SheetFile(MasterSheet sheet, Lines lines, String name) {
        this.sheet = sheet;
        this.lines = lines;
        this.name = name;
    }

    /**
     * Opens it and reads the headings.
     *
     * @param name as it was brought
     * @throws RuleBroken {@link ImportRule#FILE_UNREADABLE}, {@link ImportRule#FILE_TOO_LARGE},
     *     {@link ImportRule#FILE_EMPTY}, {@link ImportRule#HEADINGS_MISSING}
     */
    static SheetFile open(Path file, MasterSheet sheet, String name) throws IOException {
        Lines lines = WorkbookLines.is(file) ? WorkbookLines.open(file, name) : TextLines.open(file, name);
        SheetFile opened = new SheetFile(sheet, lines, name);
        try {
            opened.readHeadings();
            opened.next = opened.read();
            ImportRule.FILE_EMPTY.unless(opened.next != null, name);
            return opened;
        } catch (RuleBroken | IOException e) {
            lines.close();
            throw e;
        }
    }

    // Whatever the form of a file hides, its reader stumbles over in words of its own.
    private List<String> nextLine() throws IOException {
        try {
            return lines.next();
        } catch (IOException | ExcelReaderException | NumberFormatException e) {
            LOG.log(Level.FINE, "A file that cannot be read", e);
            throw ImportRule.FILE_UNREADABLE.broken(name);
        }
    }

    private void readHeadings() throws IOException {
        List<String> headings = nextLine();
        ImportRule.FILE_EMPTY.unless(headings != null, name);
        for (int place = 0; place < headings.size(); place++) {
            String heading = headings.get(place);
            int at = place;
            sheet.columns().stream()
                    .filter(column -> SheetWords.means(heading, column))
                    .findFirst()
                    .ifPresent(column -> {
                        ImportRule.HEADING_TWICE.unless(!columns.containsValue(column), heading);
                        columns.put(at, column);
                    });
        }
        String missing = sheet.columns().stream()
                .filter(column -> column.needed() && !columns.containsValue(column))
                .map(column -> SheetWords.heading(column, Locale.SIMPLIFIED_CHINESE) + " / "
                        + SheetWords.heading(column, Locale.ENGLISH))
                .collect(Collectors.joining(", "));
        ImportRule.HEADINGS_MISSING.unless(missing.isEmpty(), missing);
    }

    private SheetRow read() throws IOException {
        List<String> cells = nextLine();
        if (cells == null) {
            return null;
        }
        Map<String, String> byColumn = new HashMap<>();
        columns.forEach((place, column) -> byColumn.put(column.key(), place < cells.size() ? cells.get(place) : ""));
        return new SheetRow(sheet, lines.number(), byColumn);
    }

    /** The next rows, at most so many; empty at the end. */
    List<SheetRow> batch(int most) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        while (next != null && rows.size() < most) {
            rows.add(next);
            next = read();
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
