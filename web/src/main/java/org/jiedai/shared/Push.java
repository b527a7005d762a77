package org.jiedai.shared;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Tells the open screens of a store that something moved; each then fetches its list. Carries no data. */
@ServerEndpoint("/push")
public class Push {
    /** Longer than a page takes from its rendering to its socket. */
    private static final long JUST_NOW = TimeUnit.SECONDS.toNanos(5);

    private static final Map<String, Set<Session>> OPEN = new ConcurrentHashMap<>();
    private static final Map<String, Long> TOLD = new ConcurrentHashMap<>();

    @OnOpen
    public void open(Session session) {
        if (session.getUserPrincipal() != null) {
            OPEN.computeIfAbsent(store(session), s -> ConcurrentHashMap.newKeySet())
                    .add(session);
            if (toldJustNow(store(session))) {
                tell(session);
            }
        }
    }

    @OnClose
    public void close(Session session) {
        OPEN.values().forEach(sessions -> sessions.remove(session));
    }

    static void tell(String storeCode) {
        TOLD.put(storeCode, System.nanoTime());
        OPEN.getOrDefault(storeCode, Set.of()).forEach(Push::tell);
    }

    private static void tell(Session session) {
        if (session.isOpen()) {
            // A screen that cannot be reached fetches its list at its next poll.
            session.getAsyncRemote().sendText("moved", result -> {});
        }
    }

    // What moved after the page was rendered and before it could listen would never reach it.
    private static boolean toldJustNow(String storeCode) {
        Long told = TOLD.get(storeCode);
        return told != null && System.nanoTime() - told < JUST_NOW;
    }

    private static String store(Session session) {
        String name = session.getUserPrincipal().getName();
        return name.substring(name.lastIndexOf('@') + 1);
    }
}
