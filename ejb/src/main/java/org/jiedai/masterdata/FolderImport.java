package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jiedai.shared.RecordNo;

/**
 * Nightly files of master data: another system lays them into a folder, they are taken over like a person's, and a
 * protocol lies beside each. A file is brought when it has not grown between two looks; one that cannot be holds up no
 * other. A file goes to {@code done} when it is kept; one that was kept and could not be moved comes once more and
 * changes nothing.
 */
@Dependent
public class FolderImport {
    private static final String DONE = "done";
    private static final String PROTOCOL = ".protocol.csv";

    private static final Logger LOG = Logger.getLogger(FolderImport.class.getName());

    private final FolderRuns runs;
    private final Path folder;

    /** How large each file was at the last look: who still writes one has not made it longer since. */
    private final Map<Path, Long> seen = new HashMap<>();

    @Inject
    FolderImport(FolderRuns runs) {
        this(runs, Path.of(Objects.requireNonNullElse(System.getProperty("jiedai.import"), "")));
    }

    FolderImport(FolderRuns runs, Path folder) {
        this.runs = runs;
        this.folder = folder;
    }

    /** Answers what is through, and brings what is new; nothing where no folder is named. */
    void look() {
        if (folder.isAbsolute() && Files.isDirectory(folder)) {
            answerAll();
            list(folder, Files::isDirectory)
                    .forEach(directory -> list(directory, this::isWhole).forEach(file -> bring(directory, file)));
        }
    }

    private void answerAll() {
        for (RecordNo number : runs.toAnswer()) {
            try {
                answer(number);
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> "The protocol of " + number + " cannot be written; tried again");
            }
        }
    }

    private void answer(RecordNo number) throws IOException {
        Optional<FolderAnswer> answer = runs.goOn(number);
        if (answer.isPresent()) {
            Path done = done(folder.resolve(answer.get().file().replace("*/", "GROUP/")), number.value());
            write(done, answer.get());
            runs.answered(number);
        }
    }

    private void bring(Path directory, Path file) {
        try {
            Optional<FolderFile> known = FolderFile.at(directory, file).filter(one -> runs.isKnown(one.storeCode()));
            if (known.isEmpty()) {
                Path done = done(file, "refused");
                Files.move(file, done, StandardCopyOption.REPLACE_EXISTING);
                write(done, FolderAnswer.refused(file.getFileName().toString(), ImportRule.FOLDER_UNKNOWN));
                return;
            }
            RecordNo number;
            try (InputStream content = Files.newInputStream(file)) {
                number = runs.bring(known.get(), content);
            }
            Files.move(file, done(file, number.value()), StandardCopyOption.REPLACE_EXISTING);
            seen.remove(file);
        } catch (NoSuchFileException e) {
            LOG.log(Level.FINE, e, () -> "Another node was faster: " + file);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "The file cannot be brought; tried again: " + file);
        }
    }

    // Beside the others that are through, by the number of its import: the same name comes every night.
    private static Path done(Path file, String number) throws IOException {
        Path done = file.resolveSibling(DONE);
        Files.createDirectories(done);
        return done.resolve(number.replace('*', '_') + " " + file.getFileName());
    }

    private static void write(Path done, FolderAnswer answer) throws IOException {
        Path protocol = done.resolveSibling(done.getFileName() + PROTOCOL);
        Path draft = protocol.resolveSibling(protocol.getFileName() + ".part");
        Files.writeString(draft, answer.text());
        Files.move(draft, protocol, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean isWhole(Path file) {
        String name = file.getFileName().toString();
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !(name.endsWith(".csv") || name.endsWith(".xlsx"))) {
                return false;
            }
            long size = Files.size(file);
            Long before = seen.put(file, size);
            return before != null && before == size;
        } catch (IOException e) {
            // It went away, or is not readable yet: the next look sees.
            return false;
        }
    }

    private static List<Path> list(Path directory, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(wanted).sorted().toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "The folder cannot be read: " + directory);
            return List.of();
        }
    }
}
