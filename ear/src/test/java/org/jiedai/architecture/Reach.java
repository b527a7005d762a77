package org.jiedai.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.shared.Act;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.Role;

/** What code leads to what, read from the compiled classes: pages' beans to services' verbs, verbs to acts. */
final class Reach {
    private static final String HOUSE = "org.jiedai.";

    private Reach() {}

    /** All code that these methods can come to without leaving the house; services told by events are not followed. */
    static Set<JavaCodeUnit> from(Collection<? extends JavaCodeUnit> begin, boolean throughOtherBeans) {
        Set<JavaCodeUnit> seen = new LinkedHashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(begin);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.poll();
            if (seen.add(unit) && (throughOtherBeans || begin.contains(unit) || !isVerbOfAnother(unit, begin))) {
                unit.getAccessesFromSelf().stream()
                        .map(access -> access.getTarget().resolveMember())
                        .flatMap(Optional::stream)
                        .filter(JavaCodeUnit.class::isInstance)
                        .map(JavaCodeUnit.class::cast)
                        .filter(called -> called.getOwner().getPackageName().startsWith(HOUSE))
                        .flatMap(called -> Stream.concat(Stream.of(called), behind(called)))
                        .forEach(open::add);
            }
        }
        return seen;
    }

    // What a stage asks of others through an interface of its own, the others' classes do.
    private static Stream<JavaCodeUnit> behind(JavaCodeUnit called) {
        return called.getOwner().isInterface()
                ? called.getOwner().getAllSubclasses().stream()
                        .map(type -> type.tryGetMethod(called.getName(), parameters(called)))
                        .flatMap(Optional::stream)
                : Stream.empty();
    }

    private static String[] parameters(JavaCodeUnit called) {
        return called.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }

    // The container asks for the role there once more.
    private static boolean isVerbOfAnother(JavaCodeUnit unit, Collection<? extends JavaCodeUnit> begin) {
        return Beans.isBean(unit.getOwner())
                && begin.stream().noneMatch(first -> first.getOwner().equals(unit.getOwner()));
    }

    /** The acts that this code does to records. */
    static Set<Act> acts(Collection<JavaCodeUnit> code) {
        return code.stream()
                .filter(unit -> unit.getOwner().isAssignableTo(Aggregate.class))
                .flatMap(unit -> unit.getFieldAccesses().stream())
                .map(Reach::act)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Act> act(JavaFieldAccess access) {
        JavaClass type = access.getTargetOwner();
        return type.isEnum() && type.isAssignableTo(Act.class)
                ? acts(type).filter(act -> act.name().equals(access.getName())).findFirst()
                : Optional.empty();
    }

    /** The constants of an enum of acts. */
    static Stream<Act> acts(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants()).map(Act.class::cast);
    }

    /** Whom the container lets in; nobody's role if it is open to all. */
    static Set<Role> roles(JavaMethod verb) {
        Optional<RolesAllowed> says = verb.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> verb.getOwner().tryGetAnnotationOfType(RolesAllowed.class));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        says.stream().flatMap(allowed -> Arrays.stream(allowed.value())).forEach(name -> {
            if (name.equals("**")) {
                roles.addAll(EnumSet.complementOf(EnumSet.of(Role.SYSTEM)));
            } else {
                roles.add(Role.valueOf(name));
            }
        });
        return roles;
    }
}
