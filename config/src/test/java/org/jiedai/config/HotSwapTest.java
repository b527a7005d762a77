package org.jiedai.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HotSwapTest {
    @TempDir
    private Path folder;

    @Test
    void the_code_of_a_running_program_is_changed_but_not_its_shape() throws Exception {
        compiled("", "before");
        int port = freePort();
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,quiet=y,address=127.0.0.1:" + port,
                        "-cp",
                        folder.toString(),
                        "Speaker")
                .start();
        try (BufferedReader words =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(words.readLine()).isEqualTo("before");
            HotSwap swap = new HotSwap(port);
            assertThat(swap.swap(Map.of("Speaker", compiled("int more;", "another"))))
                    .isFalse();
            assertThat(swap.swap(Map.of("Speaker", compiled("", "after")))).isTrue();
            assertThat(words.lines().limit(100)).contains("after").doesNotContain("another");
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void where_no_server_listens_nothing_is_swapped() throws IOException {
        assertThat(new HotSwap(freePort()).swap(Map.of())).isFalse();
    }

    private byte[] compiled(String field, String word) throws IOException {
        Path source = folder.resolve("Speaker.java");
        Files.writeString(
                source,
                "public class Speaker { " + field + " static String word() { return \"" + word + "\"; }"
                        + " public static void main(String[] args) throws Exception {"
                        + " while (true) { System.out.println(word()); Thread.sleep(50); } } }");
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()))
                .isZero();
        return Files.readAllBytes(folder.resolve("Speaker.class"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
