package org.jiedai.container;

import java.nio.file.Path;
import org.jiedai.config.Database;
import org.jiedai.config.EmbeddedDatabase;
import org.jiedai.config.Settings;
import org.jiedai.config.TestTime;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares what {@code arquillian.xml} refers to: before Arquillian reads it, and only in a run that has a container.
 */
public final class ContainerSession implements LauncherSessionListener {
    private static final Path CHECKOUT = Path.of("..");
    private EmbeddedDatabase embedded;

    /** Starts the database and chooses the ports. */
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("jiedai.container")) {
            embedded = EmbeddedDatabase.start(CHECKOUT, Lane.directory("container-database"));
            publish(Settings.forTest(CHECKOUT, Lane.directory("container")), embedded.access());
        }
    }

    /** Stops the database. */
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (embedded != null) {
            embedded.close();
        }
    }

    private static void publish(Settings settings, Database database) {
        settings.serverKey().prepare();
        System.setProperty(
                "jiedai.container.home", settings.installation().server().toString());
        System.setProperty("jiedai.container.base", settings.data().toString());
        System.setProperty("jiedai.container.management", String.valueOf(9990 + settings.portOffset()));
        System.setProperty(
                "jiedai.container.jvm",
                String.join(
                        " ",
                        String.join(" ", settings.javaOptions()),
                        "-Xms128m -Xmx512m -Dfile.encoding=UTF-8 -Djava.net.preferIPv4Stack=true -Djiedai.demo=true",
                        "-Djboss.socket.binding.port-offset=" + settings.portOffset(),
                        "-Djiedai.data=" + settings.data().resolve("files"),
                        "-Djiedai.redelivery.delay=100",
                        "-Djiedai.clock.ahead=" + TestTime.set(),
                        "-Djiedai.keystore=" + settings.serverKey().keystore(),
                        "-Djiedai.keystore.password=" + settings.serverKey().password(),
                        "-Djiedai.db.url=" + database.url(),
                        "-Djiedai.db.user=" + database.user(),
                        "-Djiedai.db.password=" + database.password()));
    }
}
