package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.audit.Seen;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Roles;
import org.junit.jupiter.api.Test;

/** The audit tells every act of a person in words, and knows no act that nobody can do. */
class AuditWordsTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().importLocations(Modules.locations());

    @Test
    void every_verb_of_a_person_has_its_words_and_no_other_has() {
        Set<String> acts = HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Audited.class))
                .flatMap(AuditWordsTest::verbs)
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(Seen.values()).forEach(seen -> acts.add("Seen." + seen));
        assertThat(acts).hasSizeGreaterThan(120);
        assertThat(Bundles.of("audit", "en").keySet().stream()
                        .filter(key -> key.startsWith("act."))
                        .map(key -> key.substring("act.".length())))
                .containsExactlyInAnyOrderElementsOf(acts);
    }

    private static Stream<String> verbs(JavaClass service) {
        return service.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> isAPersons(service, method))
                .map(method -> service.getSimpleName() + "." + method.getName());
    }

    private static boolean isAPersons(JavaClass service, JavaMethod method) {
        List<String> roles = method.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> service.tryGetAnnotationOfType(RolesAllowed.class))
                .map(allowed -> List.of(allowed.value()))
                .orElse(List.of());
        boolean everybodys = Optional.of(method)
                .filter(one -> one.isAnnotatedWith(PermitAll.class))
                .isPresent();
        return !everybodys && !roles.equals(List.of(Roles.SYSTEM));
    }
}
