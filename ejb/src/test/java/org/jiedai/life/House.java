package org.jiedai.life;

import jakarta.ejb.Singleton;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.configurator.AnnotatedTypeConfigurator;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jiedai.shared.Repository;

/** The classes of this module as CDI joins them, but for what a test gives instead: tables, the clock, who calls. */
final class House implements Extension {
    private static final Path CLASSES = Path.of("target/classes");
    private static final List<Class<?>> REAL = real();

    /** Kept, else its level is forgotten: CDI tells each start at length. */
    private static final Logger LOG = Logger.getLogger("org.jboss.weld");

    static {
        LOG.setLevel(Level.WARNING);
    }

    private final List<Object> given;

    /** Without a stand-in before it, as those have that two of them look at each other through. */
    private static final class OneOfIt extends AnnotationLiteral<jakarta.inject.Singleton>
            implements jakarta.inject.Singleton {
        private static final long serialVersionUID = 1L;
    }

    private House(List<Object> given) {
        this.given = List.copyOf(given);
    }

    static WeldContainer of(List<Object> given) {
        House house = new House(given);
        Weld weld = new Weld(UUID.randomUUID().toString()).disableDiscovery().addExtension(house);
        REAL.stream().filter(type -> !house.isGiven(type)).forEach(weld::addBeanClass);
        return weld.initialize();
    }

    // One of each, whatever the server would make of it; where a test gives another for its role, only under its own
    // name.
    <T> void isOne(@Observes ProcessAnnotatedType<T> found, BeanManager beans) {
        Class<T> type = found.getAnnotatedType().getJavaClass();
        if (!REAL.contains(type)) {
            return;
        }
        AnnotatedTypeConfigurator<T> one = found.configureAnnotatedType()
                .remove(said -> beans.isScope(said.annotationType()))
                .add(type.isAnnotationPresent(Singleton.class) ? ApplicationScoped.Literal.INSTANCE : new OneOfIt());
        if (types(type).stream().anyMatch(this::isGiven)) {
            one.add(Typed.Literal.of(new Class<?>[] {type}));
        }
    }

    void gives(@Observes AfterBeanDiscovery beans) {
        given.forEach(one -> beans.addBean()
                .beanClass(one.getClass())
                .types(types(one.getClass()).toArray(Class<?>[]::new))
                .createWith(context -> one));
    }

    private boolean isGiven(Class<?> role) {
        return role.getName().startsWith("org.jiedai.") && given.stream().anyMatch(role::isInstance);
    }

    // By what of ours it is asked for.
    private static List<Class<?>> types(Class<?> type) {
        List<Class<?>> roles = new ArrayList<>();
        for (Class<?> own = type; own != null && own != Object.class; own = own.getSuperclass()) {
            roles.add(own);
            Stream.of(own.getInterfaces())
                    .filter(role -> role != Repository.class)
                    .forEach(roles::add);
        }
        return roles;
    }

    private static List<Class<?>> real() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.startsWith("org/jiedai/") && name.endsWith(".class"))
                    // The demo day plays by the server's clock, and as people whom the server knows.
                    .filter(name -> !name.startsWith("org/jiedai/demo/") || name.endsWith("/Desks.class"))
                    .filter(name -> !name.contains("$") && !name.endsWith("package-info.class"))
                    .<Class<?>>map(name -> named(name.replace(".class", "").replace('/', '.')))
                    .filter(type -> !type.isInterface() && !type.isEnum() && !type.isRecord())
                    .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                    .filter(type -> !type.isAnnotationPresent(Interceptor.class))
                    .filter(type -> Stream.of(type.getDeclaredMethods())
                            .noneMatch(method -> method.isAnnotationPresent(Produces.class)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
