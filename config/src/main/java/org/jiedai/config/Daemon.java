package org.jiedai.config;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process of our own that is known by its pid file. It runs in a session of its own: Ctrl-C reaches only the
 * launcher, which stops server and database in the right order; and if the launcher is killed, the next one finds the
 * rest.
 */
final class Daemon {
    private final ProcessHandle process;
    private final Path pidFile;

    private Daemon(ProcessHandle process, Path pidFile) {
        this.process = process;
        this.pidFile = pidFile;
    }

    /** Starts a command; what it prints goes to the given file. */
    static Daemon start(List<String> command, Map<String, String> environment, Path pidFile, Path output) {
        List<String> detached = new ArrayList<>(setsid());
        detached.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(detached)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment);
        try {
            ProcessHandle process = builder.start().toHandle();
            Files.writeString(pidFile, process.pid() + " " + startedAt(process));
            return new Daemon(process, pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an earlier launcher left running, if anything. */
    static Optional<Daemon> left(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            String[] pidAndStart = Files.readString(pidFile).split(" ", 2);
            // The start time too: after a restart of the machine the pid may be somebody else's.
            return ProcessHandle.of(Long.parseLong(pidAndStart[0]))
                    .filter(process -> startedAt(process).equals(pidAndStart[1]))
                    .map(process -> new Daemon(process, pidFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty(); // The machine went down while it was written.
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Whether the process has ended, by itself or not, waiting so long for it. */
    boolean ended(Duration patience) {
        try {
            process.onExit()
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            return !process.isAlive();
        }
        return true;
    }

    /** Asks the process to end, and makes it when its patience is over. */
    void stop(Duration patience) {
        process.destroy();
        try {
            process.onExit()
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            process.destroyForcibly();
            process.onExit().join();
        }
        forget();
    }

    /** As {@code kill -9} does: no chance to tidy up. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String startedAt(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static List<String> setsid() {
        return Stream.of("/usr/bin/setsid", "/bin/setsid")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .limit(1)
                .toList();
    }
}
