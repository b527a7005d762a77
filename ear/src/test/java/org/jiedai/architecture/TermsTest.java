package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One name for one thing, as {@code config/terms.md} says. */
class TermsTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().importLocations(Modules.locations());

    private static final Pattern COMMENT = Pattern.compile("\\s*(//|/\\*\\*|\\*)");
    private static final Pattern HE_OR_SHE = Pattern.compile("(?i)\\b(he|she|him|his|her|himself|herself)\\b");

    /** @param rooms where classes with this word lie; empty for any */
    record Term(String name, String onScreens, String word, Set<String> rooms) {

        static Term of(String row) {
            List<String> cells =
                    Arrays.stream(row.split("\\|")).map(String::strip).toList();
            Set<String> rooms = Stream.of(cells.get(5).split(",\\s*"))
                    .filter(room -> !room.equals("all"))
                    .collect(Collectors.toSet());
            return new Term(cells.get(1), cells.get(2), cells.get(4).replace("`", ""), rooms);
        }

        // A word ends where the next begins, or in its plural, or in another form of the verb.
        Stream<JavaClass> classes() {
            Pattern whole = Pattern.compile("(^|.*[a-z])" + word + "(s|ed|er|ing)?([A-Z].*|$)");
            return HOUSE.stream()
                    .filter(type -> whole.matcher(type.getSimpleName()).matches());
        }
    }

    static List<Term> terms() {
        return Modules.text(Path.of("../config/terms.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(Term::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_class_with_the_word_lies_in_its_rooms(Term term) {
        assertThat(term.classes())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(
                                term.rooms().isEmpty() || term.rooms().contains(room(type)))
                        .as(type.getName())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void the_screens_say_it_so(Term term) {
        assertThat(Bundles.all("zh_CN").values()).anyMatch(text -> text.contains(term.onScreens()));
    }

    @Test
    void people_are_they_in_every_comment() {
        assertThat(Modules.sources("main/java", ".java").stream()
                        .flatMap(file -> Modules.text(file).lines())
                        .filter(line -> COMMENT.matcher(line).lookingAt()
                                && HE_OR_SHE.matcher(line).find()))
                .isEmpty();
    }

    private static String room(JavaClass type) {
        return type.getPackageName().replaceAll(".*[.]", "");
    }
}
