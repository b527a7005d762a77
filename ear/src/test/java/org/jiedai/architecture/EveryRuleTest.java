package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.Rule;
import org.junit.jupiter.api.Test;

/** Every rule is refused in at least one test, by its name, and every life cycle has its matrix. */
class EveryRuleTest {
    private static final List<String> MODULES = List.of("domain", "ejb", "web", "ear");

    private static final JavaClasses DOMAIN =
            new ClassFileImporter().importPath(Path.of("..", "domain", "target", "classes"));

    @Test
    void every_rule_is_refused_once_in_a_test() {
        String tests = tests();
        assertThat(rules())
                .hasSizeGreaterThan(50)
                .allSatisfy(rule -> assertThat(Pattern.compile("\\b" + rule + "\\b")
                                .matcher(tests)
                                .find())
                        .as("a test that expects " + rule)
                        .isTrue());
    }

    @Test
    void every_life_cycle_is_held_against_its_matrix() {
        String tests = tests();
        List<String> lifeCycles = DOMAIN.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(LifeCycle.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getModifiers().contains(JavaModifier.PUBLIC))
                .map(field -> "LifeCycleMatrix.of(" + field.getOwner().getSimpleName() + "." + field.getName() + ",")
                .toList();
        assertThat(lifeCycles)
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        matrix -> assertThat(tests.contains(matrix)).as(matrix).isTrue());
    }

    private static String tests() {
        return MODULES.stream()
                .map(module -> Path.of("..", module, "src", "test", "java"))
                .filter(Files::isDirectory)
                .flatMap(root -> Modules.files(root, "Test.java"))
                .map(Modules::text)
                .collect(Collectors.joining());
    }

    private static List<String> rules() {
        return DOMAIN.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .map(JavaClass::reflect)
                .flatMap(EveryRuleTest::names)
                .toList();
    }

    private static Stream<String> names(Class<?> rules) {
        return Arrays.stream(rules.getEnumConstants()).map(rule -> ((Rule) rule).name());
    }
}
