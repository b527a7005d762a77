package org.jiedai.staff;

import java.io.Serializable;
import java.util.Set;
import org.jiedai.shared.Role;

/** Somebody who may sign in by PIN at a shared terminal of their store. */
public record TerminalPerson(String login, String name, String nameEn, Set<Role> roles) implements Serializable {}
