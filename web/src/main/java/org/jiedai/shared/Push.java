package org.jiedai.shared;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the open screens of a store that something moved; each then fetches its list. Carries no data. */
@ServerEndpoint("/push")
public class Push {
    /** Windows of one person that are told; the others look by themselves, every 20 seconds. */
    private static final int WINDOWS = 40;

    /** Nothing is said to the server here. */
    private static final int HEARD = 125;

    private static final Map<String, Set<Session>> OPEN = new ConcurrentHashMap<>();
    private static final Map<String, Long> MOVES = new ConcurrentHashMap<>();

    @OnOpen
    public void open(Session session) throws IOException {
        Set<Session> here = OPEN.computeIfAbsent(store(session), s -> ConcurrentHashMap.newKeySet());
        if (here.stream().filter(other -> samePerson(other, session)).count() >= WINDOWS) {
            session.close(new CloseReason(CloseCodes.TRY_AGAIN_LATER, ""));
            return;
        }
        session.setMaxTextMessageBufferSize(HEARD);
        session.setMaxBinaryMessageBufferSize(HEARD);
        here.add(session);
        if (!seen(session).equals(String.valueOf(moves(store(session))))) {
            tell(session);
        }
    }

    private static boolean samePerson(Session one, Session other) {
        return one.getUserPrincipal().getName().equals(other.getUserPrincipal().getName());
    }

    @OnClose
    public void close(Session session) {
        OPEN.values().forEach(sessions -> sessions.remove(session));
    }

    static void tell(String storeCode) {
        MOVES.merge(storeCode, 1L, Long::sum);
        OPEN.getOrDefault(storeCode, Set.of()).forEach(Push::tell);
    }

    private static void tell(Session session) {
        if (session.isOpen()) {
            // A screen that cannot be reached fetches its list at its next poll.
            session.getAsyncRemote().sendText("moved", result -> {});
        }
    }

    /**
     * How often something has moved in a store: a page has it from before it was read, and says so when it begins to
     * listen.
     */
    static long moves(String storeCode) {
        return MOVES.getOrDefault(storeCode, 0L);
    }

    // What moves after the page was read and before it listens would never reach it.
    private static String seen(Session session) {
        return session.getRequestParameterMap().getOrDefault("seen", List.of("")).stream()
                .findFirst()
                .orElse("");
    }

    private static String store(Session session) {
        String name = session.getUserPrincipal().getName();
        return name.substring(name.lastIndexOf('@') + 1);
    }
}
