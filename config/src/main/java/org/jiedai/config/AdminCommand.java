package org.jiedai.config;

import java.io.Console;
import java.util.Optional;

/** {@code config/run admin <login> <name>}. */
final class AdminCommand {
    private final Settings settings;
    private final Optional<String> password;

    AdminCommand(Settings settings, Optional<String> password) {
        this.settings = settings;
        this.password = password;
    }

    /** Makes the first administrator in the configured database, which is started for it if it is ours and at rest. */
    void run(String login, String name) {
        char[] secret = password.map(String::toCharArray).orElseGet(AdminCommand::ask);
        if (settings.externalDatabase().isPresent()) {
            create(settings.externalDatabase().get(), login, name, secret);
        } else if (Ports.answers(settings.databasePort())) {
            create(EmbeddedDatabase.access(settings.databaseHome(), settings.databasePort()), login, name, secret);
        } else {
            createAtRest(login, name, secret);
        }
        System.out.println("Administrator " + login + " made.");
    }

    private void createAtRest(String login, String name, char[] secret) {
        try (DataDirectory ignored = DataDirectory.open(settings.data());
                EmbeddedDatabase database = EmbeddedDatabase.start(
                        settings.installation().databaseBinaries(),
                        settings.databaseHome(),
                        settings.databasePort(),
                        settings.databaseOptions())) {
            create(database.access(), login, name, secret);
        }
    }

    private static void create(Database database, String login, String name, char[] secret) {
        database.check();
        new FirstAdministrator(database).create(login, name, secret);
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
