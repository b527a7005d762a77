package org.jiedai.masterdata;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook (XLSX). */
final class WorkbookLines implements SheetFile.Lines {
    private static final int MEGABYTE = 1 << 20;

    /** A packed file may unpack to anything: its texts are held in memory, its sheet is not. */
    private static final long MOST_TEXTS = 64L * MEGABYTE;

    private static final long MOST_UNPACKED = 1_024L * MEGABYTE;

    /** Bytes; a spreadsheet keeps 32,767 characters. */
    private static final int LONGEST_CELL = 200_000;

    /** Bytes of a part that calls itself something else; its name does not say who reads it. */
    private static final int LARGEST_PICTURE = 8 * MEGABYTE;

    /** From here on a spreadsheet keeps 15 digits and makes noughts of the rest. */
    private static final BigDecimal EXACT = new BigDecimal("1e15");

    private static final MathContext KEPT = new MathContext(15);
    private static final int LONGEST_FRACTION = 20;

    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    private static final Pattern MERGED = Pattern.compile("<(?:\\w+:)?mergeCell ref=\"([A-Z0-9:]{1,30})\"");
    private static final int LONGEST_MARK = 60;

    private final ReadableWorkbook workbook;
    private final Iterator<Row> rows;
    private int number;

    private WorkbookLines(ReadableWorkbook workbook, Iterator<Row> rows) {
        this.workbook = workbook;
        this.rows = rows;
    }

    /** Whether the file is one: it is packed. */
    static boolean is(Path file) throws IOException {
        try (InputStream start = Files.newInputStream(file)) {
            byte[] mark = start.readNBytes(2);
            return mark.length == 2 && mark[0] == 'P' && mark[1] == 'K';
        }
    }

    static WorkbookLines open(Path file, String name) throws IOException {
        checkSize(file, name);
        ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        return new WorkbookLines(workbook, workbook.getFirstSheet().openStream().iterator());
    }

    private static void checkSize(Path file, String name) throws IOException {
        try (ZipFile packed = new ZipFile(file.toFile())) {
            long all = 0;
            long texts = 0;
            for (var entry : packed.stream().toList()) {
                all += entry.getSize();
                texts += entry.getName().endsWith("sharedStrings.xml") ? entry.getSize() : 0;
            }
            ImportRule.FILE_TOO_LARGE.unless(texts <= MOST_TEXTS, name, MOST_TEXTS / MEGABYTE);
            ImportRule.FILE_TOO_LARGE.unless(all <= MOST_UNPACKED, name, MOST_UNPACKED / MEGABYTE);
            ImportRule.FILE_UNREADABLE.unless(packed.getEntry("xl/workbook.xml") != null, name);
            for (var entry : packed.stream().toList()) {
                boolean xml = entry.getName().matches("(?i).*[.](xml|rels)");
                checkCells(packed.getInputStream(entry), xml ? LONGEST_CELL : LARGEST_PICTURE, name);
            }
            checkMerged(packed, name);
        } catch (ZipException e) {
            throw ImportRule.FILE_UNREADABLE.broken(name);
        }
    }

    // What declares its size small may be large, and one cell may be longer than the memory: all is unpacked once, and
    // nothing of it kept.
    private static void checkCells(InputStream part, int longest, String name) throws IOException {
        byte[] some = new byte[MEGABYTE];
        long all = 0;
        int cell = 0;
        try (part) {
            for (int read = part.read(some); read >= 0; read = part.read(some)) {
                all += read;
                ImportRule.FILE_TOO_LARGE.unless(all <= MOST_UNPACKED, name, MOST_UNPACKED / MEGABYTE);
                for (int i = 0; i < read; i++) {
                    cell = some[i] == '<' ? 0 : cell + 1;
                    ImportRule.FILE_UNREADABLE.unless(cell <= longest, name);
                }
            }
        }
    }

    // Which cells are merged stands behind the last row, where a reader of rows never comes.
    private static void checkMerged(ZipFile packed, String name) throws IOException {
        ZipEntry sheet = packed.getEntry(FIRST_SHEET);
        if (sheet != null) {
            try (InputStream in = packed.getInputStream(sheet)) {
                String kept = "";
                for (byte[] some = in.readNBytes(MEGABYTE); some.length > 0; some = in.readNBytes(MEGABYTE)) {
                    String text = kept + new String(some, StandardCharsets.ISO_8859_1);
                    Matcher merged = MERGED.matcher(text);
                    boolean found = merged.find();
                    ImportRule.CELLS_MERGED.unless(!found, name, found ? merged.group(1) : "");
                    kept = text.substring(Math.max(0, text.length() - LONGEST_MARK));
                }
            }
        }
    }

    @Override
    public List<String> next() {
        while (rows.hasNext()) {
            Row row = rows.next();
            number = row.getRowNum();
            List<String> cells = new ArrayList<>();
            for (int place = 0; place < row.getCellCount(); place++) {
                cells.add(text(row.getOptionalCell(place).orElse(null)));
            }
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                return cells;
            }
        }
        return null;
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case NUMBER -> number(raw);
            case BOOLEAN -> raw.equals("1") ? "true" : "false";
            case STRING -> cell.asString();
            // What it shows was calculated when the workbook was saved last; it is refused in words.
            case FORMULA -> "=" + cell.getFormula();
            default -> raw;
        };
    }

    // Written as people see it; what the spreadsheet has rounded keeps its power of ten, and is refused in words.
    private static String number(String raw) {
        BigDecimal number = new BigDecimal(raw).round(KEPT);
        return number.abs().compareTo(EXACT) < 0 && number.scale() < LONGEST_FRACTION
                ? number.stripTrailingZeros().toPlainString()
                : number.toString();
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
