package org.jiedai.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.SignedIn;
import org.junit.jupiter.api.Test;

class StrangersTest {
    private final Strangers strangers = new Strangers();

    @Test
    void a_session_of_somebody_who_has_not_signed_in_is_short() {
        assertThat(opened().seconds).isEqualTo(600);
    }

    @Test
    void when_too_many_look_at_the_log_in_the_oldest_make_room_and_who_has_signed_in_stays() {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < Strangers.AT_MOST; i++) {
            visits.add(opened());
        }
        visits.get(0).attributes.put(SignedIn.class.getName(), new SignedIn(1, null, ""));
        visits.get(0).seconds = 43_200;
        strangers.sessionDestroyed(visits.get(1).event());
        opened();
        assertThat(visits).allSatisfy(visit -> assertThat(visit.seconds).isGreaterThan(1));
        opened();
        opened();
        assertThat(visits.get(0).seconds).isEqualTo(43_200);
        assertThat(visits.get(2).seconds).isEqualTo(1);
        assertThat(visits.get(3).seconds).isEqualTo(600);
    }

    private Visit opened() {
        Visit visit = new Visit();
        strangers.sessionCreated(visit.event());
        return visit;
    }

    /** What a container keeps of a session. */
    private static final class Visit {
        private final Map<String, Object> attributes = new HashMap<>();
        private int seconds = -1;

        private Object lasts(int wanted) {
            seconds = wanted;
            return null;
        }

        private HttpSessionEvent event() {
            return new HttpSessionEvent((HttpSession) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {HttpSession.class},
                    (proxy, called, given) -> {
                        return switch (called.getName()) {
                            case "setMaxInactiveInterval" -> lasts((int) given[0]);
                            case "setAttribute" -> attributes.put((String) given[0], given[1]);
                            case "getAttribute" -> attributes.get(given[0]);
                            default -> throw new UnsupportedOperationException(called.getName());
                        };
                    }));
        }
    }
}
