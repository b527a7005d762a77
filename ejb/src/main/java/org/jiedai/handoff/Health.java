package org.jiedai.handoff;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether this node can work, told within a second whatever is away: what does not answer in time is wrong. */
@ApplicationScoped
public class Health {
    private static final Duration PATIENCE = Duration.ofMillis(800);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Vitals vitals;

    @Inject
    private Instance<Vital> others;

    @Inject
    private Clock clock;

    private final Map<String, Checkup> checkups = new LinkedHashMap<>();

    @PostConstruct
    void prepare() {
        checkups.put("broker", new Checkup(vitals::brokerAnswers));
        checkups.put("database", new Checkup(vitals::databaseAnswers));
        checkups.put("hand-offs", new Checkup(vitals::handOffsArrive));
        checkups.put("memory", new Checkup(vitals::memoryIsLeft));
        others.forEach(other -> checkups.put(other.name(), new Checkup(other::isWell)));
    }

    /**
     * What is wrong: any of {@code broker}, {@code database}, {@code hand-offs}, {@code memory}, or what a
     * {@link Vital} names; empty if all is well.
     */
    public List<String> wrong() {
        Instant end = clock.instant().plus(PATIENCE);
        checkups.values().forEach(checkup -> checkup.begin(executor));
        return checkups.entrySet().stream()
                .filter(checkup -> !checkup.getValue().well(Duration.between(clock.instant(), end)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
