package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.shared.Rule;
import org.junit.jupiter.api.Test;

/** Every rule is refused in at least one test, by its name. */
class EveryRuleTest {
    private static final List<String> MODULES = List.of("domain", "ejb", "web", "ear");

    @Test
    void every_rule_is_refused_once_in_a_test() {
        String tests = MODULES.stream()
                .map(module -> Path.of("..", module, "src", "test", "java"))
                .filter(Files::isDirectory)
                .flatMap(root -> Modules.files(root, "Test.java"))
                .map(Modules::text)
                .collect(Collectors.joining());
        assertThat(rules())
                .hasSizeGreaterThan(50)
                .allSatisfy(rule -> assertThat(Pattern.compile("\\b" + rule + "\\b").matcher(tests).find())
                        .as("a test that expects " + rule)
                        .isTrue());
    }

    private static List<String> rules() {
        JavaClasses domain = new ClassFileImporter().importPath(Path.of("..", "domain", "target", "classes"));
        return domain.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .map(JavaClass::reflect)
                .flatMap(EveryRuleTest::names)
                .toList();
    }

    private static Stream<String> names(Class<?> rules) {
        return Arrays.stream(rules.getEnumConstants()).map(rule -> ((Rule) rule).name());
    }
}
