package org.jiedai.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The named beans of which a page speaks, in its template and included parts too. */
final class PageBeans {
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.'])[a-z]\\w*");
    private static final Pattern PART = Pattern.compile("(?:src|template)=\"([^\"#]+\\.xhtml)\"");
    private static final Map<String, String> NAMED = named();

    /** The names of their classes. */
    Set<String> of(Path page) {
        Set<String> beans = new LinkedHashSet<>();
        Set<Path> seen = new LinkedHashSet<>();
        Deque<Path> open = new ArrayDeque<>(Set.of(page.normalize()));
        while (!open.isEmpty()) {
            Path part = open.poll();
            if (seen.add(part) && Files.exists(part)) {
                String text = Modules.text(part);
                beans.addAll(in(text));
                PART.matcher(text).results().forEach(found -> open.add(resolved(part, found.group(1))));
            }
        }
        return beans;
    }

    /** Of the page's own text alone. */
    Set<String> ofOwn(Path page) {
        return in(Modules.text(page));
    }

    private static Set<String> in(String text) {
        return EXPRESSION
                .matcher(text)
                .results()
                .flatMap(expression -> WORD.matcher(expression.group()).results())
                .map(word -> NAMED.get(word.group()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Path resolved(Path from, String part) {
        return (part.startsWith("/") ? Path.of("../web/src/main/webapp" + part) : from.resolveSibling(part))
                .normalize();
    }

    private static Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        new ClassFileImporter()
                .importLocations(Modules.locations()).stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .forEach(type -> {
                            String said = type.getAnnotationOfType(Named.class).value();
                            String simple = type.getSimpleName();
                            named.put(
                                    said.isEmpty()
                                            ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1)
                                            : said,
                                    type.getName());
                        });
        return named;
    }
}
