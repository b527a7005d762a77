package org.jiedai.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Noto Sans SC (SIL Open Font License), which can be embedded; as files, so that no copy fills the memory. */
final class Fonts {
    static final String FAMILY = "Noto Sans SC";

    private static Path regular;
    private static Path bold;

    private Fonts() {}

    static synchronized Path regular() {
        regular = laidOut(regular, "NotoSansSC-Regular.ttf");
        return regular;
    }

    static synchronized Path bold() {
        bold = laidOut(bold, "NotoSansSC-Bold.ttf");
        return bold;
    }

    // Whoever tidies up the server's temporary files takes nothing away for good.
    private static Path laidOut(Path before, String name) {
        if (before != null && Files.exists(before)) {
            return before;
        }
        try (InputStream font = Fonts.class.getResourceAsStream("/fonts/" + name)) {
            Path file = Files.createTempFile("jiedai", name);
            file.toFile().deleteOnExit();
            Files.copy(font, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
