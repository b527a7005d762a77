package org.jiedai.document;

/** A printed paper: a PDF, and the name of its file without an ending. */
public final class Printed {
    private final String name;
    private final byte[] pdf;

    public Printed(String name, byte[] pdf) {
        this.name = name;
        this.pdf = pdf.clone();
    }

    public String name() {
        return name;
    }

    /** Its bytes. */
    public byte[] pdf() {
        return pdf.clone();
    }
}
