package org.jiedai.shared;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the open screens of a store that something moved; each then fetches its list. Carries no data. */
@ServerEndpoint("/push")
public class Push {
    private static final Map<String, Set<Session>> OPEN = new ConcurrentHashMap<>();

    @OnOpen
    public void open(Session session) {
        if (session.getUserPrincipal() != null) {
            OPEN.computeIfAbsent(store(session), s -> ConcurrentHashMap.newKeySet())
                    .add(session);
        }
    }

    @OnClose
    public void close(Session session) {
        OPEN.values().forEach(sessions -> sessions.remove(session));
    }

    static void tell(String storeCode) {
        for (Session session : OPEN.getOrDefault(storeCode, Set.of())) {
            if (session.isOpen()) {
                // A screen that cannot be reached fetches its list at its next poll.
                session.getAsyncRemote().sendText("moved", result -> {});
            }
        }
    }

    private static String store(Session session) {
        String name = session.getUserPrincipal().getName();
        return name.substring(name.lastIndexOf('@') + 1);
    }
}
