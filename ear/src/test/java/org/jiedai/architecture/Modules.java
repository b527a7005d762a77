package org.jiedai.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the modules' classes and sources lie; the same package stands in several modules. */
final class Modules {
    static final List<String> NAMES = List.of("domain", "ejb", "web");

    private Modules() {}

    /** The compiled classes of the modules. */
    static Set<Location> locations() {
        return NAMES.stream()
                .map(name -> Location.of(Path.of("..", name, "target", "classes")))
                .collect(Collectors.toSet());
    }

    /** Classes of one of these modules. */
    static DescribedPredicate<JavaClass> in(String... modules) {
        return DescribedPredicate.describe(
                "stand in " + String.join(" or ", modules),
                type -> type.getSource()
                        .map(source -> Arrays.stream(modules)
                                .anyMatch(module ->
                                        source.getUri().toString().contains("/" + module + "/target/classes/")))
                        .orElse(false));
    }

    /** The main sources of a kind in all modules. */
    static List<Path> sources(String folder, String ending) {
        return NAMES.stream()
                .map(name -> Path.of("..", name, "src", folder))
                .filter(Files::isDirectory)
                .flatMap(root -> files(root, ending))
                .toList();
    }

    static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
