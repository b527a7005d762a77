package org.jiedai.telephone;

/** What is said on the telephone: at the beginning (A1), before the booking (A4), at the end (A5). */
public enum ScriptKind {
    GREETING,
    READ_BACK,
    THANKS
}
