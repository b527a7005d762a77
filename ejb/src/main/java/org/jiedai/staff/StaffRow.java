package org.jiedai.staff;

import java.io.Serializable;

/** A person in the list. */
public record StaffRow(String login, String name, String nameEn, String phone, String extension, boolean active)
        implements Serializable {}
