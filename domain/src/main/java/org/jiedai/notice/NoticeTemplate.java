package org.jiedai.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A store's own words for one kind of notice, in one language. */
@Entity
@Table(name = "notice_template")
@IdClass(NoticeTemplate.Key.class)
public class NoticeTemplate {
    @Id
    @Column(name = "store_code")
    private String storeCode;

    @Id
    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Id
    private String language;

    private String text;

    protected NoticeTemplate() {}

    /** @throws org.jiedai.shared.RuleBroken the text cannot be used */
    public NoticeTemplate(Key key, String text) {
        this.storeCode = key.storeCode();
        this.kind = key.kind();
        this.language = key.language();
        reword(text);
    }

    /** @throws org.jiedai.shared.RuleBroken the text cannot be used */
    public final void reword(String words) {
        new NoticeText(words).check();
        text = words;
    }

    public NoticeText text() {
        return new NoticeText(text);
    }

    /** Store, kind and language. */
    public record Key(String storeCode, NoticeKind kind, String language) implements Serializable {}
}
