package org.jiedai.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What is copied from a paper or searched in it. In the font a radical and the character of the same shape are one
 * glyph (⻚ and 页), and PDFBox says the radical: nobody finds 页 then. Here the character is said.
 */
final class Ideographs {
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FD5;
    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;
    private static final int HEX = 16;

    /** From glyph, to glyph, the first one's character: how PDFBox writes them. */
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}{4})>");

    private static Map<Integer, Integer> ofRadicals;

    private Ideographs() {}

    /** In all fonts of a paper. */
    static void say(PDDocument paper) throws IOException {
        for (PDPage page : paper.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                COSStream said =
                        page.getResources().getFont(name).getCOSObject().getCOSStream(COSName.TO_UNICODE);
                if (said != null) {
                    say(said);
                }
            }
        }
    }

    private static void say(COSStream said) throws IOException {
        String before = said.toTextString();
        String after = RANGE.matcher(before).replaceAll(range -> Matcher.quoteReplacement(one(range.group(), range)));
        if (!after.equals(before)) {
            try (OutputStream out = said.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(after.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    // Radicals share a glyph each with a character that lies elsewhere, so that they come alone.
    private static String one(String range, MatchResult parts) {
        Integer character = ofRadicals().get(Integer.parseInt(parts.group(3), HEX));
        return character == null || !parts.group(1).equals(parts.group(2))
                ? range
                : "<%s> <%s> <%04X>".formatted(parts.group(1), parts.group(2), character);
    }

    private static synchronized Map<Integer, Integer> ofRadicals() {
        if (ofRadicals == null) {
            try (TrueTypeFont font = new TTFParser()
                    .parse(new RandomAccessReadBufferedFile(Fonts.regular().toFile()))) {
                ofRadicals = read(font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ofRadicals;
    }

    private static Map<Integer, Integer> read(CmapLookup glyphs) {
        Map<Integer, Integer> characters = new HashMap<>();
        for (int code = FIRST; code <= LAST; code++) {
            characters.putIfAbsent(glyphs.getGlyphId(code), code);
        }
        Map<Integer, Integer> radicals = new HashMap<>();
        for (int code = FIRST_RADICAL; code <= LAST_RADICAL; code++) {
            int glyph = glyphs.getGlyphId(code);
            if (glyph > 0 && characters.containsKey(glyph)) {
                radicals.put(code, characters.get(glyph));
            }
        }
        return radicals;
    }
}
