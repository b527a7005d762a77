package org.jiedai.config;

import java.io.Console;
import java.util.Optional;

/** {@code config/run admin <login> <name>}. */
final class AdminCommand {
    private final DatabaseAtHand database;
    private final Optional<String> password;

    AdminCommand(Settings settings, Optional<String> password) {
        this.database = new DatabaseAtHand(settings);
        this.password = password;
    }

    /** Makes the first administrator in the configured database. */
    void run(String login, String name) {
        char[] secret = password.map(String::toCharArray).orElseGet(AdminCommand::ask);
        database.use(found -> new FirstAdministrator(found).create(login, name, secret));
        System.out.println("Administrator " + login + " made.");
    }

    /** JDK 17 has no console without a terminal; from 22 on there is one, and it answers null. */
    @SuppressWarnings("SystemConsoleNull")
    private static char[] ask() {
        Console console = System.console();
        char[] answer = console == null ? null : console.readPassword("Password of the new administrator: ");
        if (answer == null) {
            throw new StartFailure("No terminal to ask for the password: set JIEDAI_ADMIN_PASSWORD");
        }
        return answer;
    }
}
