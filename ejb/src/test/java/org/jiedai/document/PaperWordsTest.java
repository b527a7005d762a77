package org.jiedai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedai.appointment.AppointmentState;
import org.jiedai.appointment.PartsReadiness;
import org.jiedai.catalogue.PartKind;
import org.jiedai.catalogue.Payer;
import org.jiedai.reception.DamageKind;
import org.jiedai.reception.Position;
import org.jiedai.repairorder.Stay;
import org.junit.jupiter.api.Test;

/** Papers are complete in both languages, and each kind has its template. */
class PaperWordsTest {
    private static final Path TEMPLATES = Path.of("src", "main", "resources", "documents");
    private static final Pattern KEY = Pattern.compile("w\\.text\\(\"([^\"]+)\"");
    private static final Pattern BY_NAME = Pattern.compile("<@p\\.(?:fact|words) \"([^\"]+)\"");

    private final ResourceBundle chinese = bundle("zh-CN");
    private final ResourceBundle english = bundle("en");

    @Test
    void both_languages_have_the_same_words() {
        assertThat(keys(english)).isEqualTo(keys(chinese));
    }

    @Test
    void every_word_of_a_template_and_every_constant_it_names_is_there() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            for (Path template : files.toList()) {
                String text = Files.readString(template);
                found(KEY, text).forEach(used::add);
                found(BY_NAME, text).forEach(name -> used.add("paper." + name));
            }
        }
        used.remove("paper.");
        Stream.of(
                        DocumentKind.values(),
                        AppointmentState.values(),
                        PartsReadiness.values(),
                        PartKind.values(),
                        Payer.values(),
                        DamageKind.values(),
                        Position.values(),
                        Stay.values())
                .flatMap(Stream::of)
                .forEach(constant -> used.add(constant.getDeclaringClass().getSimpleName() + "." + constant.name()));
        assertThat(used).hasSizeGreaterThan(100);
        assertThat(keys(chinese)).containsAll(used);
    }

    @Test
    void each_kind_has_a_template() {
        for (DocumentKind kind : DocumentKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ftlh";
            assertThat(TEMPLATES.resolve(name)).exists();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> keys(ResourceBundle bundle) {
        return new TreeSet<>(Collections.list(bundle.getKeys()));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("papers", Locale.forLanguageTag(language));
    }
}
