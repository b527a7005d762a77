package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.shared.Texts;

/** The texts of the screens as they stand in the files. */
final class Bundles {
    static final List<String> LOCALES = List.of("zh_CN", "en");
    private static final Path FOLDER = Path.of("..", "web", "src", "main", "resources", "texts");

    /** What files say too: the services read it. */
    private static final Path OF_FILES = Path.of("..", "domain", "src", "main", "resources", "texts");

    private Bundles() {}

    /** Key to text of one bundle in one locale. */
    static Map<String, String> of(String bundle, String locale) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(text(bundle, locale)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, texts::getProperty, (a, b) -> a, TreeMap::new));
    }

    /** Key to text of all bundles in one locale. */
    static Map<String, String> all(String locale) {
        Map<String, String> all = new TreeMap<>();
        Texts.BUNDLES.forEach(bundle -> all.putAll(of(bundle, locale)));
        return all;
    }

    /** These keys have a text in every language. */
    static void assertKnow(Collection<String> keys) {
        for (String locale : LOCALES) {
            Set<String> unknown = new TreeSet<>(keys);
            unknown.removeAll(all(locale).keySet());
            assertThat(unknown).as("keys without a text in " + locale).isEmpty();
        }
    }

    /** Every key as often as it is written in the files of a locale. */
    static List<String> written(String locale) {
        return Texts.BUNDLES.stream()
                .flatMap(bundle -> text(bundle, locale).lines())
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static String text(String bundle, String locale) {
        String name = bundle + "_" + locale + ".properties";
        return Modules.text((bundle.equals("sheets") ? OF_FILES : FOLDER).resolve(name));
    }

    /** The bundles that lie in the folders, in any locale. */
    static List<String> files() {
        return Stream.of(FOLDER, OF_FILES)
                .flatMap(folder -> Modules.files(folder, ".properties"))
                .map(file -> file.getFileName().toString())
                .toList();
    }
}
