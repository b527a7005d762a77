package org.jiedai.telephone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jiedai.shared.SharedRule;

/**
 * A store's own words on the telephone in one language (A1, A4, A5); places for names are written {@code {customer}}.
 */
@Entity
@Table(name = "script_text")
@IdClass(ScriptText.Key.class)
public class ScriptText {
    /** As much as can be said in one breath, and as the column holds. */
    public static final int LONGEST = 500;

    @Id
    @Column(name = "store_code")
    private String storeCode;

    @Id
    @Enumerated(EnumType.STRING)
    private ScriptKind kind;

    @Id
    private String language;

    private String text;

    protected ScriptText() {}

    /** The store's first own words for this. */
    public ScriptText(Key key, String words) {
        storeCode = key.storeCode();
        kind = key.kind();
        language = key.language();
        reword(words);
    }

    /** @throws org.jiedai.shared.RuleBroken {@link SharedRule#FIELD_NEEDED}, {@link SharedRule#ABSURD_VALUE} */
    public final void reword(String words) {
        SharedRule.FIELD_NEEDED.unless(words != null && !words.isBlank(), "field.script");
        SharedRule.ABSURD_VALUE.unless(words.length() <= LONGEST, "field.script", words.length());
        text = words.strip();
    }

    public ScriptKind kind() {
        return kind;
    }

    public String language() {
        return language;
    }

    public String text() {
        return text;
    }

    /** Store, occasion and language ({@code zh_CN}, {@code en}). */
    public record Key(String storeCode, ScriptKind kind, String language) implements Serializable {}
}
