package org.jiedai.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiedai.shared.Me;
import org.jiedai.shared.Texts;

/**
 * Operations and parts in the reader's language, {@code #{wares.name(line.name)}}. Records keep the Chinese name that
 * was agreed and signed; what the catalogue does not know, or has no English name for, stays as it is.
 */
@Named("wares")
@RequestScoped
public class CatalogueNames {
    /** Between names that stand in one sentence, not within a name's parentheses; they stay as they are. */
    private static final Pattern BETWEEN =
            Pattern.compile("((?<= \\+ |^\\+ | · |、|；| × )|(?= \\+ | · |、|；| × ))(?![^（]*）)");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Inject
    private CatalogueBoard board;

    @Inject
    private Me me;

    @Inject
    private Texts texts;

    private final Map<String, String> english = new HashMap<>();

    /** One name, or several in one sentence, with counts or other words between. */
    public String name(String chinese) {
        if (chinese == null || me.isChinese()) {
            return chinese;
        }
        String whole = english(chinese);
        return whole.equals(chinese)
                ? BETWEEN.splitAsStream(chinese).map(this::english).collect(Collectors.joining())
                : whole;
    }

    /** A model, as a card or an order has it written. */
    public String model(String written) {
        return written == null || me.isChinese() || !CHINESE.matcher(written).find()
                ? written
                : english.computeIfAbsent(
                        written, name -> board.englishModel(name).orElse(name));
    }

    /** The unit in which a part is counted. */
    public String unit(String unit) {
        String key = "Unit." + unit;
        return texts.containsKey(key) ? texts.get(key) : unit;
    }

    private String english(String word) {
        return CHINESE.matcher(word).find()
                ? english.computeIfAbsent(word, name -> board.english(name).orElse(name))
                : word;
    }
}
