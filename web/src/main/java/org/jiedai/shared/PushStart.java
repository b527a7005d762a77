package org.jiedai.shared;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.jiedai.handoff.Changes;

/** Connects what the services change with the screens that show it. */
@WebListener
public class PushStart implements ServletContextListener {
    @Inject
    private Changes changes;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        changes.listen(Push::tell);
    }
}
