package org.jiedai.staff;

/** A person in the list. */
public record StaffRow(String login, String name, String nameEn, String phone, String extension, boolean active) {}
