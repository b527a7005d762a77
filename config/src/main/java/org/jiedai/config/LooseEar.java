package org.jiedai.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The application as loose files, so that pages and classes can be changed while the server runs. */
record LooseEar(Path home) {
    private static final List<String> OPENED = List.of("jiedai-ejb.jar", "jiedai-web.war");
    /** Pages and files of styles and scripts are looked at anew with each request. */
    private static final String ALWAYS_ANEW =
            parameter("jakarta.faces.FACELETS_REFRESH_PERIOD") + parameter("com.sun.faces.resourceUpdateCheckPeriod");

    /** Lays out what the build packed. */
    static LooseEar of(Path packed, Path home) {
        try (InputStream ear = Files.newInputStream(packed)) {
            ServerFiles.delete(home);
            unpack(ear, home);
            LooseEar loose = new LooseEar(home);
            for (String module : OPENED) {
                loose.open(module);
            }
            Path descriptor = loose.pages().resolve("WEB-INF/web.xml");
            String text = Files.readString(descriptor);
            Files.writeString(descriptor, text.replaceFirst("(<web-app[^>]*>)", "$1" + ALWAYS_ANEW));
            return loose;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the pages lie, and below it the classes of the web module. */
    Path pages() {
        return home.resolve("jiedai-web.war");
    }

    /** Where a module's classes lie; the domain's lie in a jar of the library. */
    Path classes(String module) {
        return switch (module) {
            case "ejb" -> home.resolve("jiedai-ejb.jar");
            case "web" -> pages().resolve("WEB-INF/classes");
            default -> throw new IllegalArgumentException(module);
        };
    }

    /** The jar with the domain's classes. */
    Path domain() {
        return home.resolve("lib/org.jiedai-jiedai-domain-1.0.0.jar");
    }

    private void open(String module) throws IOException {
        Path packed = home.resolve(module);
        Path moved = home.resolve(module + ".packed");
        Files.move(packed, moved);
        try (InputStream archive = Files.newInputStream(moved)) {
            unpack(archive, packed);
        }
        Files.delete(moved);
    }

    private static void unpack(InputStream archive, Path to) throws IOException {
        ZipInputStream entries = new ZipInputStream(archive, StandardCharsets.UTF_8);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            Path file = to.resolve(entry.getName()).normalize();
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.copy(entries, file);
            }
        }
    }

    private static String parameter(String name) {
        return "<context-param><param-name>" + name + "</param-name><param-value>0</param-value></context-param>";
    }
}
