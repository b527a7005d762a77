package org.jiedai.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes PDFs: a template per kind of paper, all in the same ink. */
@ApplicationScoped
public class Press {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final float STAMP_SIZE = 8;
    private static final float FROM_LEFT = 43;
    private static final float FROM_BELOW = 22;

    /** Kept, else their levels are forgotten. */
    private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");

    private static final Logger PDF = Logger.getLogger("org.apache.pdfbox");
    private static final Logger MAPPED_FILES = Logger.getLogger("org.apache.pdfbox.io.IOUtils");

    static {
        // With each paper they tell of a table in the font that nobody needs, and once that files cannot be unmapped.
        FONTS.setLevel(Level.SEVERE);
        PDF.setLevel(Level.SEVERE);
        MAPPED_FILES.setLevel(Level.OFF);
        XRLog.setLoggingEnabled(false);
    }

    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);

    /** Reads its templates from the application. */
    public Press() {
        templates.setClassLoaderForTemplateLoading(getClass().getClassLoader(), "documents");
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setLocale(Locale.ROOT);
        templates.setNumberFormat("computer");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
    }

    /** The paper of this kind, filled with these facts. */
    byte[] print(DocumentKind kind, Map<String, Object> facts) {
        try {
            StringWriter page = new StringWriter();
            templates
                    .getTemplate(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ftlh")
                    .process(facts, page);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(Fonts.regular().toFile(), Fonts.FAMILY, NORMAL, FontStyle.NORMAL, true)
                    .useFont(Fonts.bold().toFile(), Fonts.FAMILY, BOLD, FontStyle.NORMAL, true)
                    // What somebody has typed never makes the server fetch anything.
                    .useExternalResourceAccessControl(
                            (address, type) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withHtmlContent(page.toString(), null)
                    .toStream(pdf)
                    .run();
            return readable(pdf.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] readable(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            Ideographs.say(paper);
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            paper.save(said);
            return said.toByteArray();
        }
    }

    /** The same paper with a line in its lower margin, on every page. */
    byte[] stamp(byte[] pdf, String line) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            PDFont font = PDType0Font.load(paper, Fonts.regular().toFile());
            for (PDPage page : paper.getPages()) {
                try (PDPageContentStream ink = new PDPageContentStream(paper, page, AppendMode.APPEND, true, true)) {
                    ink.beginText();
                    ink.setFont(font, STAMP_SIZE);
                    ink.newLineAtOffset(FROM_LEFT, FROM_BELOW);
                    ink.showText(line);
                    ink.endText();
                }
            }
            ByteArrayOutputStream stamped = new ByteArrayOutputStream();
            paper.save(stamped);
            return readable(stamped.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
