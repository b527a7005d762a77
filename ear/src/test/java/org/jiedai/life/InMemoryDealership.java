package org.jiedai.life;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedai.appointment.BookingService;
import org.jiedai.cashier.CashierInbox;
import org.jiedai.followup.FollowUpInbox;
import org.jiedai.frontdesk.FrontDeskInbox;
import org.jiedai.handoff.Desk;
import org.jiedai.handoff.DeskInbox;
import org.jiedai.handoff.HandOff;
import org.jiedai.parts.PartsInbox;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Role;
import org.jiedai.wash.WashInbox;
import org.jiedai.workshop.WorkshopInbox;

/** The real services of all desks, wired to tables in memory: a whole store without a container. */
final class InMemoryDealership {
    private static final Actor SYSTEM = new Actor("anonymous", "", Set.of(Role.SYSTEM));
    private static final List<Class<?>> OBSERVERS = observers();

    private final Map<Class<?>, Object> beans = new LinkedHashMap<>();
    private final List<Object> provided = new ArrayList<>();
    private final ShopTime time;
    private final Post post = new Post(this::tellSameDesk);
    private final MasterData.NoticeTable notices;
    private final List<DeskInbox> inboxes;
    private Actor caller = SYSTEM;

    InMemoryDealership(Instant now) {
        time = new ShopTime(now);
        Caller signedIn = () -> caller.at(time.instant());
        provided.addAll(List.of(time, post, signedIn, new Pins(), new NoScreens()));
        provided.addAll(MasterData.all(() -> caller));
        provided.addAll(FrontDeskTables.all(() -> caller));
        provided.addAll(WorkshopTables.all(() -> caller));
        provided.addAll(BackOfficeTables.all(() -> caller));
        provided.addAll(KeyTables.all());
        notices = the(MasterData.NoticeTable.class);
        inboxes = Stream.of(
                        FrontDeskInbox.class,
                        WorkshopInbox.class,
                        PartsInbox.class,
                        WashInbox.class,
                        CashierInbox.class,
                        FollowUpInbox.class)
                .<DeskInbox>map(this::the)
                .toList();
    }

    /** Somebody signs in. */
    InMemoryDealership as(String login, Role role) {
        caller = new Actor(login, MasterData.STORE, Set.of(role));
        return this;
    }

    /** Nobody is signed in: the customer's link, a timer. */
    InMemoryDealership asNobody() {
        caller = SYSTEM;
        return this;
    }

    /** Somebody of another store signs in. */
    InMemoryDealership elsewhere(String login, Role role) {
        caller = new Actor(login, "SH02", Set.of(role));
        return this;
    }

    /** A service, a board or a table by its type. */
    <T> T the(Class<T> type) {
        return type.cast(provided.stream().filter(type::isInstance).findFirst().orElseGet(() -> bean(type)));
    }

    /** Something of the test instead of the real one, for services made after this. */
    InMemoryDealership provide(Object instead) {
        provided.add(instead);
        return this;
    }

    ShopTime time() {
        return time;
    }

    List<String> notices() {
        return notices.written().stream().map(notice -> notice.kind().name()).toList();
    }

    List<String> waiting(Desk desk) {
        return post.waiting(desk);
    }

    List<String> posted() {
        return post.posted();
    }

    /** The broker delivers; the inboxes act as the system, as their {@code @RunAs} says. */
    void carry() {
        Actor before = caller;
        caller = SYSTEM;
        post.carry(inboxes);
        caller = before;
    }

    private Object bean(Class<?> type) {
        if (!beans.containsKey(type)) {
            Object fresh = Built.instance(type);
            beans.put(type, fresh);
            inject(fresh, type);
        }
        return beans.get(type);
    }

    private void inject(Object bean, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class)) {
                Built.set(bean, field, the(field.getType()));
            }
        }
    }

    private void tellSameDesk(HandOff handOff) {
        for (Class<?> service : OBSERVERS) {
            Arrays.stream(service.getDeclaredMethods())
                    .filter(method -> observes(method, handOff.getClass()))
                    .forEach(method -> call(method, the(service), handOff));
        }
    }

    private static void call(Method method, Object target, HandOff handOff) {
        try {
            method.invoke(target, handOff);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean observes(Method method, Class<?> event) {
        return method.getParameterCount() == 1
                && method.getParameters()[0].isAnnotationPresent(Observes.class)
                && method.getParameterTypes()[0].isAssignableFrom(event);
    }

    // All of them, as the server finds them: in the classes or in the jar of the ejb module.
    private static List<Class<?>> observers() {
        try {
            URI code = BookingService.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (Files.isDirectory(Path.of(code))) {
                return observers(Path.of(code));
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(code))) {
                return observers(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> observers(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith("Service.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(InMemoryDealership::named)
                    .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                    .filter(type -> Arrays.stream(type.getDeclaredMethods()).anyMatch(InMemoryDealership::observesSome))
                    .toList();
        }
    }

    private static boolean observesSome(Method method) {
        return method.getParameterCount() == 1 && method.getParameters()[0].isAnnotationPresent(Observes.class);
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
