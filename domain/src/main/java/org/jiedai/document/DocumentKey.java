package org.jiedai.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** Which paper: its kind, the record that it tells of, that record's version, and the language. */
@Embeddable
public class DocumentKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String number;

    @Column(name = "version_no")
    private int versionNo;

    private String language;

    protected DocumentKey() {}

    /**
     * @param number business number of the record
     * @param versionNo of what the customer signs; 0 where the record has none
     * @param language {@code zh} or {@code en}
     */
    public DocumentKey(DocumentKind kind, String number, int versionNo, String language) {
        this.kind = kind;
        this.number = number;
        this.versionNo = versionNo;
        this.language = language;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    public int versionNo() {
        return versionNo;
    }

    public String language() {
        return language;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentKey that
                && kind == that.kind
                && versionNo == that.versionNo
                && Objects.equals(number, that.number)
                && Objects.equals(language, that.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, number, versionNo, language);
    }
}
