package org.jiedai.staff;

/** What a person proves themselves by. */
public enum Secret {
    PASSWORD,
    PIN
}
