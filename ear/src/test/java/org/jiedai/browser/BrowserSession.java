package org.jiedai.browser;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Leaves the common house when all test classes of a process have run, and not after each. */
public final class BrowserSession implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        House.leave();
    }
}
