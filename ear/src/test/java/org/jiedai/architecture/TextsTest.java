package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiedai.shared.Rule;
import org.jiedai.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the screens are complete in every language. */
class TextsTest {
    static final List<String> BUNDLES = Texts.BUNDLES;

    /**
     * Enums that no screen shows: hand-offs are shown by the names of their messages, series are part of numbers, the
     * audit is read in the database.
     */
    private static final Set<String> NEVER_SHOWN = Set.of("CardTrait", "HandOffType", "NumberSeries", "Seen");

    /** Files say them too: their words are part of the format. */
    private static final Set<String> OF_FILES =
            Set.of("DiscountGiver", "PartKind", "Trade", "BayKind", "Energy", "Payer");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(Modules.NAMES.stream()
                    .map(name -> Path.of("..", name, "target", "classes"))
                    .toList());

    @Test
    void every_bundle_is_there_in_every_language_and_no_other() {
        assertThat(Bundles.files())
                .containsExactlyInAnyOrderElementsOf(BUNDLES.stream()
                        .flatMap(
                                bundle -> Bundles.LOCALES.stream().map(locale -> bundle + "_" + locale + ".properties"))
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void a_bundle_has_the_same_keys_in_every_language(String bundle) {
        assertThat(Bundles.of(bundle, "en").keySet())
                .isEqualTo(Bundles.of(bundle, "zh_CN").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void a_key_stands_in_exactly_one_place(String locale) {
        List<String> twice = new ArrayList<>(Bundles.written(locale));
        Bundles.all(locale).keySet().forEach(twice::remove);
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void no_text_is_empty_and_every_pattern_can_be_read(String locale) {
        assertThat(Bundles.all(locale)).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(new MessageFormat(text, Locale.ROOT)).as(key).isNotNull();
        });
    }

    @Test
    void a_text_takes_the_same_number_of_values_in_every_language() {
        Map<String, String> english = Bundles.all("en");
        Bundles.all("zh_CN")
                .forEach((key, text) ->
                        assertThat(values(text)).as(key).isEqualTo(values(english.getOrDefault(key, ""))));
    }

    @Test
    void every_rule_says_what_happened() {
        List<String> keys = constants(type -> type.isAssignableTo(Rule.class))
                .map(TextsTest::key)
                .toList();
        assertThat(keys).hasSizeGreaterThan(50);
        Bundles.assertKnow(keys);
    }

    @Test
    void every_constant_that_a_screen_shows_has_its_name() {
        List<String> keys = constants(type -> !type.isAssignableTo(Rule.class) && isShown(type))
                .map(TextsTest::key)
                .toList();
        assertThat(keys).hasSizeGreaterThan(200);
        Bundles.assertKnow(keys);
    }

    @Test
    void a_constant_s_name_and_a_refusal_stand_in_the_bundle_of_their_stage() {
        assertThat(constants(TextsTest::isShown))
                .allSatisfy(constant -> assertThat(
                                Bundles.of(bundle(constant), "en").keySet())
                        .as(bundle(constant))
                        .contains(key(constant)));
    }

    private static boolean isShown(JavaClass type) {
        return !NEVER_SHOWN.contains(type.getSimpleName())
                && !type.getPackageName().equals("org.jiedai.demo");
    }

    private static String key(Enum<?> constant) {
        return (constant instanceof Rule ? "rule" : constant.getDeclaringClass().getSimpleName()) + "."
                + constant.name();
    }

    private static String bundle(Enum<?> constant) {
        if (OF_FILES.contains(constant.getDeclaringClass().getSimpleName())) {
            return "sheets";
        }
        String stage = constant.getDeclaringClass().getPackageName().replaceAll(".*[.]", "");
        return BUNDLES.contains(stage) ? stage : "shared";
    }

    private static int values(String text) {
        return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Stream<Enum<?>> constants(Predicate<JavaClass> which) {
        return CLASSES.stream()
                .filter(type -> type.isEnum() && which.test(type))
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> (Enum<?>) constant);
    }
}
