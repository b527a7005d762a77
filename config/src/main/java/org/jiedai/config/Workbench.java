package org.jiedai.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Follows a developer's work: a page that is saved is shown with the next request, a class that was compiled is swapped
 * in the running server, and where that cannot be, the application is deployed anew.
 */
final class Workbench {
    private static final List<String> MODULES = List.of("domain", "ejb", "web");

    private static final Duration REDEPLOYED = Duration.ofMinutes(2);

    private final Path checkout;
    private final LooseEar ear;
    private final HotSwap swap;
    private final Progress progress;
    private final Map<Path, FileTime> seen = new HashMap<>();

    Workbench(Path checkout, LooseEar ear, HotSwap swap, Progress progress) {
        this.checkout = checkout;
        this.ear = ear;
        this.swap = swap;
        this.progress = progress;
        try {
            changed(pages());
            for (String module : MODULES) {
                changed(classes(module));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Brings over what has changed since the last look; what goes while it looks, as under a compiler, comes with the
     * next.
     */
    void look() {
        try {
            bring();
        } catch (NoSuchFileException e) {
            System.out.println("Gone while looking: " + e.getFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bring() throws IOException {
        for (Path page : changed(pages())) {
            copy(page, ear.pages().resolve(pages().relativize(page)));
            System.out.println("Page: " + pages().relativize(page));
        }
        List<Path> files = new ArrayList<>();
        for (String module : MODULES) {
            for (Path file : changed(classes(module))) {
                bring(module, file);
                files.add(classes(module).relativize(file));
            }
        }
        if (!files.isEmpty()) {
            take(files);
        }
    }

    private void take(List<Path> files) throws IOException {
        boolean code = files.stream().allMatch(file -> file.toString().endsWith(".class"));
        if (code && swap.swap(code(files))) {
            System.out.println("Swapped: " + names(files));
        } else {
            progress.step("Deploying anew for " + names(files), this::redeploy);
        }
    }

    private Map<String, byte[]> code(List<Path> files) throws IOException {
        Map<String, byte[]> code = new HashMap<>();
        for (Path file : files) {
            for (String module : MODULES) {
                Path compiled = classes(module).resolve(file);
                if (Files.exists(compiled)) {
                    code.put(name(file), Files.readAllBytes(compiled));
                }
            }
        }
        return code;
    }

    private void redeploy() {
        Path deployed = marker(".deployed");
        try {
            Files.deleteIfExists(deployed);
            Files.deleteIfExists(marker(".failed"));
            Files.write(marker(".dodeploy"), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Deadline deadline = Deadline.in(REDEPLOYED);
        while (!Files.exists(deployed) && !Files.exists(marker(".failed")) && !deadline.over()) {
            deadline.pause();
        }
        if (!Files.exists(deployed)) {
            System.out.println("It was not taken: see the log");
        }
    }

    private Path marker(String suffix) {
        return ear.home().resolveSibling(ear.home().getFileName() + suffix);
    }

    private void bring(String module, Path file) throws IOException {
        String inside = classes(module).relativize(file).toString();
        if (module.equals("domain")) {
            try (FileSystem jar = FileSystems.newFileSystem(ear.domain())) {
                copy(file, jar.getPath(inside));
            }
        } else {
            copy(file, ear.classes(module).resolve(inside));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (to.getParent() != null) {
            Files.createDirectories(to.getParent());
        }
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Path> changed(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(this::isNew).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean isNew(Path file) {
        try {
            FileTime now = Files.getLastModifiedTime(file);
            return !now.equals(seen.put(file, now));
        } catch (IOException e) {
            // Gone between two looks: an editor's own file.
            return false;
        }
    }

    private Path pages() {
        return checkout.resolve("web/src/main/webapp");
    }

    private Path classes(String module) {
        return checkout.resolve(module + "/target/classes");
    }

    private static String name(Path file) {
        return file.toString()
                .replace(".class", "")
                .replace(file.getFileSystem().getSeparator(), ".");
    }

    private static String names(List<Path> files) {
        return files.size() > 3
                ? files.size() + " files"
                : String.join(", ", files.stream().map(Workbench::name).toList());
    }
}
