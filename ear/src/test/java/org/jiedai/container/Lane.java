package org.jiedai.container;

import java.nio.file.Path;

/** The test classes run in lanes side by side; each lane has a process, servers and databases of its own. */
public final class Lane {
    private static final String NAME = System.getProperty("jiedai.lane", "lane1");

    private Lane() {}

    /** Where this lane's part of the name lies, for what all classes of a lane share. */
    public static Path directory(String name) {
        return Path.of("target/it", name + "-" + NAME);
    }
}
