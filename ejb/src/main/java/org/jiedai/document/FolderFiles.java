package org.jiedai.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jiedai.shared.Setting;

/**
 * The folder {@code JIEDAI_FILES}, one for all servers; without it, a folder beside the server's own data. Files lie by
 * the first two digits of their hash.
 */
@ApplicationScoped
public class FolderFiles implements KeptFiles {

    @Override
    public String keep(byte[] content) {
        String hash = hash(content);
        Path file = at(hash);
        if (!Files.exists(file)) {
            try {
                write(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return hash;
    }

    // Under another name until all of it is on the disk: nobody reads half a file, and two who keep the same agree.
    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), "part", null);
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Optional<byte[]> read(String hash) {
        try {
            byte[] content = Files.readAllBytes(at(hash));
            return Optional.of(content).filter(bytes -> hash(bytes).equals(hash));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path at(String hash) {
        return Setting.named("jiedai.files")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.data.dir", "target"), "files"))
                .resolve(hash.substring(0, 2))
                .resolve(hash);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
