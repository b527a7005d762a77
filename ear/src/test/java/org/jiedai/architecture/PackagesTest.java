package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every room has its sign, what it is for in the trade's words; and no two things have one name. */
class PackagesTest {

    @Test
    void every_package_of_every_module_says_what_it_is_for() {
        List<Path> sources = Modules.sources("main/java", ".java");
        TreeSet<Path> packages =
                new TreeSet<>(sources.stream().map(Path::getParent).toList());
        assertThat(packages).hasSizeGreaterThan(50);
        packages.removeIf(folder -> sources.stream()
                .filter(source -> Objects.equals(source.getParent(), folder))
                .filter(source -> source.endsWith("package-info.java"))
                .anyMatch(source -> Modules.text(source).startsWith("/**")));
        assertThat(packages).isEmpty();
    }

    @Test
    void two_classes_never_share_a_name() {
        List<String> names = Modules.sources("main/java", ".java").stream()
                .map(source -> source.getFileName().toString())
                .filter(name -> !name.equals("package-info.java"))
                .toList();
        Set<String> once = new HashSet<>();
        assertThat(names).hasSizeGreaterThan(500);
        assertThat(names.stream().filter(name -> !once.add(name))).isEmpty();
    }
}
