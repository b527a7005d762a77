package org.jiedai.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;

/**
 * What our own scripts and styles are called in addresses: a browser keeps them for a year and fetches them anew as
 * soon as one of them has changed.
 */
@Named
@ApplicationScoped
public class ResourceVersion {
    private static final String OURS = "/resources/jiedai/";

    @Inject
    private ServletContext application;

    private boolean atWork;
    private String atStart;

    @PostConstruct
    void look() {
        // config/run dev, which follows the files, says so (LooseEar).
        atWork = application.getInitParameter("com.sun.faces.resourceUpdateCheckPeriod") != null;
        atStart = latest();
    }

    public String getValue() {
        return atWork ? latest() : atStart;
    }

    private String latest() {
        return Long.toString(
                application.getResourcePaths(OURS).stream()
                        .filter(path -> !path.endsWith("/"))
                        .mapToLong(this::changed)
                        .max()
                        .orElseThrow(),
                Character.MAX_RADIX);
    }

    private long changed(String path) {
        try {
            URLConnection file = application.getResource(path).openConnection();
            long changed = file.getLastModified();
            file.getInputStream().close();
            return changed;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
