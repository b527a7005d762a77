package org.jiedai.masterdata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in text: values between commas, semicolons or tabs, in UTF-8 with or without a mark, UTF-16 with one, or GB
 * 18030 as Chinese spreadsheets write it.
 */
final class TextLines implements SheetFile.Lines {
    private static final int LONGEST_HEAD = 8_192;
    private static final byte[] LITTLE_END_FIRST = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_END_FIRST = {(byte) 0xFE, (byte) 0xFF};
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final CSVParser parser;
    private final RecordReader text;
    private final Iterator<CSVRecord> records;
    private long number;

    private TextLines(CSVParser parser, RecordReader text) {
        this.parser = parser;
        this.text = text;
        this.records = parser.iterator();
    }

    static TextLines open(Path file, String name) throws IOException {
        Charset charset = charset(file, name);
        char between;
        try (Reader head = reader(file, charset)) {
            between = between(head);
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(between)
                .setIgnoreEmptyLines(false)
                .get();
        RecordReader text = new RecordReader(reader(file, charset));
        return new TextLines(CSVParser.parse(text, format), text);
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static Charset charset(Path file, String name) throws IOException {
        byte[] mark;
        try (InputStream start = Files.newInputStream(file)) {
            mark = start.readNBytes(2);
        }
        boolean marked = Arrays.equals(mark, LITTLE_END_FIRST) || Arrays.equals(mark, BIG_END_FIRST);
        if (marked) {
            return StandardCharsets.UTF_16;
        }
        return Stream.of(StandardCharsets.UTF_8, CHINESE)
                .filter(charset -> isWrittenIn(file, charset))
                .findFirst()
                .orElseThrow(() -> ImportRule.FILE_UNREADABLE.broken(name));
    }

    // By all of it: the first name that is no UTF-8 may stand on the last line.
    private static boolean isWrittenIn(Path file, Charset charset) {
        char[] some = new char[LONGEST_HEAD];
        try (Reader reader = reader(file, charset)) {
            int read = reader.read(some);
            while (read >= 0) {
                for (int i = 0; i < read; i++) {
                    if (some[i] == 0) {
                        return false;
                    }
                }
                read = reader.read(some);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char between(Reader head) throws IOException {
        char[] some = new char[LONGEST_HEAD];
        int read = Math.max(0, head.read(some));
        String line = new String(some, 0, read).lines().findFirst().orElse("");
        return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(',') < 0 && line.indexOf(';') >= 0 ? ';' : ',';
    }

    @Override
    public List<String> next() throws IOException {
        try {
            text.begins();
            while (records.hasNext()) {
                CSVRecord record = records.next();
                // Blank lines are no part of the next record.
                text.begins();
                number = record.getRecordNumber();
                if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                    return record.toList();
                }
            }
            return null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public int number() {
        return (int) number;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
