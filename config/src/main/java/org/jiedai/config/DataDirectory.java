package org.jiedai.config;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An instance's data, locked against a second instance. The lock falls with the process, even with {@code kill -9}. */
final class DataDirectory implements AutoCloseable {
    private static final String DEMO = "demo";

    /** What an instance makes here and a demo can do without. */
    private static final List<String> OWN = List.of("mariadb", "server", "notices");

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates the directory if needed and locks it.
     *
     * @throws StartFailure if it is in use or cannot be written
     */
    static DataDirectory open(Path path) {
        try {
            Files.createDirectories(path);
            // Customers' data, keys and passwords lie below it: nobody else on this machine looks in.
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartFailure("Another Jiedai is running on " + path + ": stop it, or set JIEDAI_DATA");
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new StartFailure("The data directory " + path + " cannot be written: set JIEDAI_DATA", e);
        }
    }

    /**
     * Whether only a demo has ever lived here: then nothing is lost if it begins anew. Said by a mark that a demo's
     * first start leaves in an empty directory.
     */
    boolean isOfADemo() {
        return Files.exists(path.resolve(DEMO));
    }

    /** A demo begins here, unless somebody else has been here before; who comes after it with real data ends that. */
    void isFor(boolean demo) {
        try {
            if (!demo) {
                Files.deleteIfExists(path.resolve(DEMO));
            } else if (isEmpty()) {
                Files.writeString(path.resolve(DEMO), "Only a demo has lived here: config/run demo begins anew.\n");
            }
        } catch (IOException e) {
            throw new StartFailure("The data directory " + path + " cannot be written: set JIEDAI_DATA", e);
        }
    }

    /**
     * Forgets all that the demo has left here. What else lies beside it, such as a certificate, stays.
     *
     * @throws StartFailure if no demo was the first here; nothing is touched then
     */
    void forgetDemo() {
        try {
            if (!isEmpty() && !isOfADemo()) {
                throw new StartFailure(path + " has not been begun as a demo: nothing is deleted. Set JIEDAI_DATA");
            }
            for (String own : OWN) {
                if (Files.exists(path.resolve(own))) {
                    delete(path.resolve(own));
                }
            }
        } catch (IOException e) {
            throw new StartFailure("The demo in " + path + " cannot be deleted", e);
        }
    }

    // But for our own lock, which is here already.
    private boolean isEmpty() throws IOException {
        try (Stream<Path> inside = Files.list(path)) {
            return inside.allMatch(file -> file.endsWith("lock"));
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // By this very process.
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StartFailure("The lock of the data directory cannot be released", e);
        }
    }
}
