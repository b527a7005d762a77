package org.jiedai.life;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jiedai.handoff.Desk;
import org.jiedai.handoff.DeskInbox;
import org.jiedai.handoff.HandOff;
import org.jiedai.handoff.HandOffJson;
import org.jiedai.handoff.HandOffType;
import org.jiedai.handoff.HandOffs;

/** Carries hand-offs as the outbox and the broker do: as JSON, in order, to each desk that they are for. */
final class Post implements HandOffs {
    private record Envelope(Desk to, String type, String json) {}

    private final Deque<Envelope> waiting = new ArrayDeque<>();
    private final List<String> posted = new ArrayList<>();
    private final Consumer<HandOff> sameDesk;

    Post(Consumer<HandOff> sameDesk) {
        this.sameDesk = sameDesk;
    }

    @Override
    public void post(HandOff handOff) {
        HandOffType type = HandOffType.of(handOff);
        posted.add(type.typeName());
        String json = HandOffJson.write(handOff);
        type.to().forEach(desk -> waiting.add(new Envelope(desk, type.typeName(), json)));
        sameDesk.accept(handOff);
    }

    /** What lies there for a desk. */
    List<String> waiting(Desk desk) {
        return waiting.stream()
                .filter(envelope -> envelope.to() == desk)
                .map(Envelope::type)
                .toList();
    }

    /** Every hand-off so far, in order. */
    List<String> posted() {
        return posted;
    }

    /** Delivers until nothing waits, what arises meanwhile too. */
    void carry(List<DeskInbox> inboxes) {
        while (!waiting.isEmpty()) {
            Envelope next = waiting.remove();
            inboxes.stream()
                    .filter(inbox -> inbox.desk() == next.to())
                    .findFirst()
                    .orElseThrow()
                    .routes()
                    .take(HandOffJson.read(next.type(), next.json()), next.to());
        }
    }
}
