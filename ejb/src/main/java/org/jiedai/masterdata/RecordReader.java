package org.jiedai.masterdata;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets no record be longer than the memory holds, as one is whose quotation mark is never closed. */
final class RecordReader extends FilterReader {
    private static final int LONGEST = 1_000_000;

    private int read;

    RecordReader(Reader text) {
        super(text);
    }

    /** The next record begins. */
    void begins() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        count(1);
        return sign;
    }

    @Override
    public int read(char[] signs, int from, int most) throws IOException {
        int got = super.read(signs, from, most);
        count(got);
        return got;
    }

    private void count(int more) throws IOException {
        read += more;
        if (read > LONGEST) {
            throw new IOException("a record longer than " + LONGEST);
        }
    }
}
