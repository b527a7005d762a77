package org.jiedai.config;

import java.util.function.Consumer;

/** The configured database for a command beside the server: running, or started for it if it is ours and at rest. */
record DatabaseAtHand(Settings settings) {
    void use(Consumer<Database> command) {
        if (settings.externalDatabase().isPresent()) {
            checked(settings.externalDatabase().get(), command);
        } else if (Ports.answers(settings.databasePort())) {
            checked(EmbeddedDatabase.access(settings.databaseHome(), settings.databasePort()), command);
        } else {
            useAtRest(command);
        }
    }

    private void useAtRest(Consumer<Database> command) {
        try (DataDirectory ignored = DataDirectory.open(settings.data());
                EmbeddedDatabase database = EmbeddedDatabase.start(
                        settings.installation().databaseBinaries(),
                        settings.databaseHome(),
                        settings.databasePort(),
                        settings.databaseOptions())) {
            checked(database.access(), command);
        }
    }

    private static void checked(Database database, Consumer<Database> command) {
        database.check();
        command.accept(database);
    }
}
