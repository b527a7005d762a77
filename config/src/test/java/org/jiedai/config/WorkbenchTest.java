package org.jiedai.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {
    private static final HotSwap NOBODY_LISTENS = new HotSwap(1);

    @TempDir
    private Path checkout;

    private LooseEar ear;
    private Workbench workbench;

    @BeforeEach
    void a_built_checkout_is_laid_out() throws IOException {
        write("web/src/main/webapp/login.xhtml", "before");
        for (String module : new String[] {"domain", "ejb", "web"}) {
            write(module + "/target/classes/org/jiedai/Thing" + module + ".class", "before");
        }
        Path packed = checkout.resolve("jiedai.ear");
        pack(
                packed,
                Map.of(
                        "jiedai-ejb.jar", zip(Map.of("org/jiedai/Thingejb.class", bytes("before"))),
                        "jiedai-web.war", zip(Map.of("WEB-INF/web.xml", bytes("<web-app version=\"6.0\"></web-app>"))),
                        "lib/org.jiedai-jiedai-domain-1.0.0.jar", zip(Map.of("a", bytes("a")))));
        ear = LooseEar.of(packed, checkout.resolve("deployments/jiedai.ear"));
        workbench = new Workbench(checkout, ear, NOBODY_LISTENS, Progress.SILENT);
    }

    @Test
    void pages_are_looked_at_anew_with_each_request() {
        assertThat(ear.pages().resolve("WEB-INF/web.xml"))
                .content()
                .startsWith("<web-app version=\"6.0\"><context-param>")
                .contains("FACELETS_REFRESH_PERIOD</param-name><param-value>0<");
    }

    @Test
    void a_page_that_is_saved_comes_into_the_running_application_and_nothing_is_deployed() throws IOException {
        write("web/src/main/webapp/login.xhtml", "after");
        workbench.look();
        assertThat(ear.pages().resolve("login.xhtml")).hasContent("after");
        assertThat(checkout.resolve("deployments/jiedai.ear.dodeploy")).doesNotExist();
    }

    @Test
    void a_class_that_cannot_be_swapped_is_deployed_anew() throws IOException {
        write("ejb/target/classes/org/jiedai/Thingejb.class", "after");
        CompletableFuture<Void> scanner = CompletableFuture.runAsync(this::deploysWhenAsked);
        workbench.look();
        scanner.join();
        assertThat(ear.classes("ejb").resolve("org/jiedai/Thingejb.class")).hasContent("after");
    }

    @Test
    void what_has_not_changed_is_left_alone() throws IOException {
        workbench.look();
        assertThat(ear.pages().resolve("login.xhtml")).doesNotExist();
        assertThat(checkout.resolve("deployments/jiedai.ear.dodeploy")).doesNotExist();
    }

    @Test
    void classes_that_a_compiler_takes_away_for_a_moment_come_with_a_later_look() throws IOException {
        Path classes = checkout.resolve("ejb/target/classes");
        Files.move(classes, checkout.resolve("away"));
        workbench.look();
        Files.move(checkout.resolve("away"), classes);
        write("ejb/target/classes/org/jiedai/Thingejb.class", "after");
        CompletableFuture<Void> scanner = CompletableFuture.runAsync(this::deploysWhenAsked);
        workbench.look();
        scanner.join();
        assertThat(ear.classes("ejb").resolve("org/jiedai/Thingejb.class")).hasContent("after");
    }

    private void deploysWhenAsked() {
        Deadline deadline = Deadline.in(Duration.ofSeconds(20));
        Path asked = checkout.resolve("deployments/jiedai.ear.dodeploy");
        while (!Files.exists(asked) && !deadline.over()) {
            deadline.pause();
        }
        try {
            Files.move(asked, checkout.resolve("deployments/jiedai.ear.deployed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String content) throws IOException {
        Path path = checkout.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        // Two writes within one tick of the file system's clock are two changes all the same.
        Files.setLastModifiedTime(path, FileTime.fromMillis(content.equals("before") ? 1_000 : 5_000));
    }

    private static void pack(Path file, Map<String, byte[]> entries) throws IOException {
        Files.write(file, zip(entries));
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = bytes;
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
