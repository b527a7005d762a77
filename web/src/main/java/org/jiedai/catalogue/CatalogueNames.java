package org.jiedai.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.shared.Me;

/**
 * Operations and parts in the reader's language, {@code #{wares.name(line.name)}}. Records keep the Chinese name that was agreed and
 * signed; what the catalogue does not know, or has no English name for, stays as it is.
 */
@Named("wares")
@RequestScoped
public class CatalogueNames {
    private static final String AND = " + ";

    @Inject
    private CatalogueBoard board;

    @Inject
    private Me me;

    private final Map<String, String> english = new HashMap<>();

    /** One name, or several in one sentence. */
    public String name(String chinese) {
        if (chinese == null || me.isChinese()) {
            return chinese;
        }
        return Arrays.stream(chinese.split(" \\+ "))
                .map(one ->
                        english.computeIfAbsent(one, name -> board.english(name).orElse(name)))
                .collect(Collectors.joining(AND));
    }
}
