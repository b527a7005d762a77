package org.jiedai.config;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** An instance's data, locked against a second instance. The lock falls with the process, even with {@code kill -9}. */
final class DataDirectory implements AutoCloseable {
    private final FileChannel channel;

    private DataDirectory(FileChannel channel) {
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
            return new DataDirectory(channel);
        } catch (IOException e) {
            throw new StartFailure("The data directory " + path + " cannot be written: set JIEDAI_DATA", e);
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
