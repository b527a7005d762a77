package org.jiedai.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedai.staff.Locks;
import org.jiedai.staff.SessionState;
import org.jiedai.staff.SharedTerminal;
import org.jiedai.staff.SharedTerminals;
import org.jiedai.staff.StaffSession;
import org.jiedai.staff.StaffSessions;
import org.jiedai.staff.TerminalPerson;
import org.jiedai.staff.TryPlace;
import org.jiedai.staff.WrongTries;

/** Who is signed in, and which passwords and PINs were wrong. */
final class KeyTables {
    private KeyTables() {}

    static List<Object> all() {
        return List.of(new LockTable(), new SessionTable(), new TerminalTable());
    }

    private static final class LockTable implements Locks {
        private final Map<TryPlace, WrongTries> tries = new LinkedHashMap<>();

        @Override
        public WrongTries held(TryPlace place, Instant at) {
            return tries.computeIfAbsent(place, fresh -> new WrongTries(fresh, at));
        }

        @Override
        public List<WrongTries> of(String login) {
            return tries.entrySet().stream()
                    .filter(entry -> entry.getKey().login().equals(login))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    private static final class SessionTable implements StaffSessions {
        private final List<StaffSession> sessions = new ArrayList<>();

        @Override
        public void add(StaffSession session) {
            Built.set(session, "id", (long) sessions.size());
            sessions.add(session);
        }

        @Override
        public Optional<SessionState> state(long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<StaffSession> find(long id) {
            return Optional.of(sessions.get((int) id));
        }

        @Override
        public List<StaffSession> open(String login) {
            return sessions.stream()
                    .filter(session -> session.login().equals(login) && session.endedAt() == null)
                    .toList();
        }

        @Override
        public boolean cameFrom(String login, String address, Instant since) {
            return sessions.stream()
                    .anyMatch(session -> session.login().equals(login)
                            && session.address().equals(address)
                            && !session.beganAt().isBefore(since));
        }

        @Override
        public void forget(String login, Instant before) {
            // Nothing grows old here.
        }
    }

    private static final class TerminalTable implements SharedTerminals {
        private final Map<Long, SharedTerminal> terminals = new LinkedHashMap<>();

        @Override
        public Optional<SharedTerminal> find(long id) {
            return Optional.ofNullable(terminals.get(id));
        }

        @Override
        public Optional<SharedTerminal> byHash(String secretHash) {
            return terminals.values().stream()
                    .filter(one -> one.secretHash().equals(secretHash))
                    .findFirst();
        }

        @Override
        public List<SharedTerminal> of(String storeCode) {
            return terminals.values().stream()
                    .filter(one -> one.storeCode().equals(storeCode))
                    .toList();
        }

        @Override
        public List<TerminalPerson> people(String storeCode) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(SharedTerminal terminal) {
            Built.set(terminal, "id", (long) terminals.size() + 1);
            terminals.put(terminal.id(), terminal);
        }

        @Override
        public void remove(SharedTerminal terminal) {
            terminals.remove(terminal.id());
        }
    }
}
