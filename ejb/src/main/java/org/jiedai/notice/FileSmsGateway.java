package org.jiedai.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiedai.shared.Setting;

/**
 * Text messages as files, one each, below {@code jiedai.notice.dir}: for houses without a provider, for a provider's
 * own collector, and for tests. The message's id is the file's name, so a repeat is recognised.
 */
@ApplicationScoped
public class FileSmsGateway implements SmsGateway {

    @Override
    public void send(Sms sms) {
        try {
            Path folder = folder().resolve(sms.storeCode());
            Files.createDirectories(folder);
            Path file = folder.resolve(sms.id() + ".txt");
            if (!Files.exists(file)) {
                appear(folder, file, "to: " + sms.to() + "\n\n" + sms.text() + "\n");
            }
        } catch (IOException e) {
            throw new SendFailed(SendFailure.LATER, e.toString(), e);
        }
    }

    @Override
    public boolean knowsRepeats() {
        return true;
    }

    // Whole or not at all: who collects the files never reads half a message.
    private static void appear(Path folder, Path file, String content) throws IOException {
        Path half = Files.createTempFile(folder, "half", ".tmp");
        try {
            Files.writeString(half, content, StandardCharsets.UTF_8);
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException e) {
            // Another node was faster with the same message.
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static Path folder() {
        return Path.of(Setting.named("jiedai.notice.dir")
                .orElseGet(() -> System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir"))
                        + "/notices"));
    }
}
