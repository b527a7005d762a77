package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedai.shared.Act;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.Role;
import org.jiedai.shared.Screen;
import org.junit.jupiter.api.Test;

/**
 * Who may do something is said three times: by the act, by the verb, and by the page. The three say the same: whom no
 * page leads to it, the verb refuses.
 */
class RolesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().importLocations(Modules.locations());
    private static final List<JavaMethod> VERBS = HOUSE.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(Beans.VERBS)
            .toList();

    @Test
    void whoever_is_let_in_to_a_verb_may_do_the_acts_that_it_does() {
        List<String> refused = new ArrayList<>();
        for (JavaMethod verb : VERBS) {
            for (Act act : Reach.acts(Reach.from(List.of(verb), false))) {
                Set<Role> without = Reach.roles(verb);
                without.removeAll(act.roles());
                // What the system alone does is done by it, whoever's verb it belongs to.
                if (!without.isEmpty() && !act.roles().equals(Set.of(Role.SYSTEM))) {
                    refused.add(name(verb) + " lets in " + without + ", " + name(act) + " refuses them");
                }
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void every_role_of_an_act_has_a_verb_that_does_it() {
        Map<Act, Set<Role>> done = new HashMap<>();
        for (JavaMethod verb : VERBS) {
            Reach.acts(Reach.from(List.of(verb), false))
                    .forEach(act -> done.computeIfAbsent(act, first -> EnumSet.noneOf(Role.class))
                            .addAll(Reach.roles(verb)));
        }
        List<String> idle = new ArrayList<>();
        acts().forEach(act -> {
            Set<Role> without = EnumSet.copyOf(act.roles());
            without.removeAll(done.getOrDefault(act, Set.of()));
            // Timers and desks' inboxes act as the system within other people's verbs too.
            without.remove(Role.SYSTEM);
            if (!without.isEmpty() || !done.containsKey(act)) {
                idle.add(name(act) + " has no verb for " + without);
            }
        });
        assertThat(idle).isEmpty();
    }

    @Test
    void whoever_is_let_in_to_a_verb_has_a_page_that_leads_there() {
        Map<JavaCodeUnit, Set<Role>> led = new HashMap<>();
        for (Screen screen : Screen.values()) {
            Set<Role> people = people(screen);
            Reach.from(beans(screen), true)
                    .forEach(unit -> led.computeIfAbsent(unit, first -> EnumSet.noneOf(Role.class))
                            .addAll(people));
        }
        List<String> idle = new ArrayList<>();
        VERBS.stream().filter(RolesTest::isCalledByPeople).forEach(verb -> {
            Set<Role> without = Reach.roles(verb);
            without.removeAll(led.getOrDefault(verb, Set.of()));
            without.remove(Role.SYSTEM);
            if (!without.isEmpty()) {
                idle.add(name(verb) + " lets in " + without + ", who have no page for it");
            }
        });
        assertThat(idle).isEmpty();
    }

    private static boolean isCalledByPeople(JavaMethod verb) {
        return verb.getParameters().stream().noneMatch(RolesTest::isObserved);
    }

    private static boolean isObserved(JavaParameter parameter) {
        return parameter.isAnnotatedWith(Observes.class);
    }

    private static Stream<Act> acts() {
        Set<String> recorded = new LinkedHashSet<>();
        HOUSE.stream()
                .filter(type -> type.isAssignableTo(Aggregate.class))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .forEach(access -> recorded.add(access.getTargetOwner().getName()));
        return HOUSE.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Act.class))
                .filter(type -> recorded.contains(type.getName()))
                .flatMap(Reach::acts);
    }

    private static Set<Role> people(Screen screen) {
        Set<Role> people = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (screen.opensFor(Set.of(role))) {
                people.add(role);
            }
        }
        return people;
    }

    private static List<JavaMethod> beans(Screen screen) {
        List<JavaMethod> methods = new ArrayList<>();
        for (String bean : new PageBeans().of(Path.of("../web/src/main/webapp" + screen.path()))) {
            for (JavaClass type = HOUSE.get(bean);
                    isOurs(type);
                    type = type.getRawSuperclass().orElse(null)) {
                methods.addAll(type.getMethods());
                type.getMethods().stream()
                        .map(JavaMethod::getRawReturnType)
                        .filter(RolesTest::isPartOfPages)
                        .forEach(part -> methods.addAll(part.getMethods()));
            }
        }
        return methods;
    }

    // What several pages share and are handed by their own beans, such as the car's picker: the tag calls it.
    private static boolean isPartOfPages(JavaClass type) {
        return isOurs(type) && type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Inject.class));
    }

    private static boolean isOurs(JavaClass type) {
        return type != null && type.getPackageName().startsWith("org.jiedai.");
    }

    private static String name(Act act) {
        return act.getClass().getSimpleName() + "." + act.name();
    }

    private static String name(JavaMethod verb) {
        return verb.getOwner().getSimpleName() + "." + verb.getName();
    }
}
