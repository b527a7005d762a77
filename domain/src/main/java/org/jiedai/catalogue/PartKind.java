package org.jiedai.catalogue;

/** The kind of a part as a settlement must name it (JT/T 1133). */
public enum PartKind {
    ORIGINAL,
    SAME_QUALITY,
    REMADE
}
