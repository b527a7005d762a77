package org.jiedai.handoff;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jiedai.config.Instance;
import org.jiedai.config.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing is lost and nothing happens twice when the server, and the broker inside it, is killed. */
class PowerFailureIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    private static Instance jiedai;
    private static PostedRows rows;

    @BeforeAll
    static void start() {
        jiedai = Instance.start(Settings.forTest(Path.of(".."), Path.of("target/it/power")));
        rows = new PostedRows(jiedai);
    }

    @AfterAll
    static void stop() {
        if (jiedai != null) {
            jiedai.close();
        }
    }

    @Test
    void theServerKilledBetweenCommitAndSendLosesNothing() throws Exception {
        List<String> before = rows.post("before", 100);
        await().atMost(SOON)
                .until(() -> rows.count("select count(*) from wash_task where number like 'RO-before-%'") > 10);
        jiedai.kill9Server();
        // Committed by a server that died before its relay woke.
        List<String> after = rows.post("after", 50);
        jiedai.restartServer();
        rows.awaitTaken("before", 100);
        rows.awaitTaken("after", 50);
        rows.assertOnce("before", before);
        rows.assertOnce("after", after);
    }
}
