package org.jiedai.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.jiedai.architecture.Modules.in;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.convert.FacesConverter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.HistoryBoard;
import org.jiedai.shared.Rounds;
import org.jiedai.shared.RoundsInterceptor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of {@code architecture.md} that the compiler does not know. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().importLocations(Modules.locations());

    // Surefire counts no test of ArchUnit's own engine; as plain tests they show up, and fail, one by one.
    @TestFactory
    Stream<DynamicTest> the_rules_of_the_house() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> DynamicTest.dynamicTest(
                        field.getName().replace('_', ' '), () -> ((ArchRule) field.get(null)).check(HOUSE)));
    }

    @Test
    void no_packages_of_domain_and_services_hang_together_in_a_circle() {
        slices().matching("org.jiedai.(*)..").should().beFreeOfCycles().check(HOUSE.that(in("domain", "ejb")));
    }

    @Test
    void no_packages_of_the_pages_hang_together_in_a_circle() {
        slices().matching("org.jiedai.(*)..").should().beFreeOfCycles().check(HOUSE.that(in("web")));
    }

    /** A connection that had died was enlisted by the round's own question, and broke the round. */
    static final ArchRule rounds_begin_outside_of_a_transaction = classes()
            .that()
            .areAnnotatedWith(Rounds.class)
            .and()
            .areNotAssignableTo(RoundsInterceptor.class)
            .should()
            .beAnnotatedWith(describe(
                    "NOT_SUPPORTED",
                    annotation -> annotation.getRawType().isEquivalentTo(TransactionAttribute.class)
                            && annotation.get("value").toString().contains("NOT_SUPPORTED")));

    /**
     * An act between the two reads stood in the history of a page that did not know of it: it refused what it showed.
     */
    static final ArchRule a_history_is_read_before_its_record = noMethods()
            .should(new ArchCondition<>("read a history after its record") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    OptionalInt history = method.getMethodCallsFromSelf().stream()
                            .filter(call -> call.getTargetOwner().isEquivalentTo(HistoryBoard.class))
                            .mapToInt(JavaMethodCall::getLineNumber)
                            .min();
                    method.getMethodCallsFromSelf().stream()
                            .filter(call ->
                                    call.getTargetOwner().getSimpleName().endsWith("Board"))
                            .filter(call -> call.getLineNumber() < history.orElse(0))
                            .forEach(call -> events.add(SimpleConditionEvent.satisfied(method, call.getDescription())));
                }
            });

    private static final List<String> STAGES = List.of(
            "appointment",
            "reception",
            "estimate",
            "repairorder",
            "delivery",
            "workshop",
            "parts",
            "wash",
            "cashier",
            "followup");

    /** The read side beside the boards: each reads for others and writes nothing. */
    private static final Set<String> READERS =
            Set.of("Search", "Tickets", "OverdueComplaints", "PartsCheck", "StaffNames");

    private static final DescribedPredicate<JavaClass> ENTITY = describe(
            "are entities",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class));

    static final ArchRule the_domain_knows_no_other_module = noClasses()
            .that(in("domain"))
            .should()
            .dependOnClassesThat(in("ejb", "web"))
            .because("rules must not depend on who calls them");

    static final ArchRule the_services_know_no_screen = noClasses()
            .that(in("ejb"))
            .should()
            .dependOnClassesThat(in("web"))
            .because("timers, inboxes and other systems use the services as well as screens");

    static final ArchRule the_domain_has_no_container_in_it = noClasses()
            .that(in("domain"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ejb..", "jakarta.jms..", "jakarta.faces..", "jakarta.enterprise..", "jakarta.inject..")
            .because("the whole life of an order is tested in milliseconds");

    static final ArchRule a_stage_uses_no_other_stage = classes()
            .that(in("domain", "ejb"))
            .and(describe("stand in a stage", type -> STAGES.contains(stage(type))))
            .should(useNoOtherStage())
            .because("desks meet only through hand-offs, and a desk may be replaced by the group's own system");

    static final ArchRule nobody_needs_the_demo = classes()
            .that()
            .resideOutsideOfPackage("org.jiedai.demo")
            .should()
            .onlyAccessClassesThat()
            .resideOutsideOfPackage("org.jiedai.demo")
            .because("stores work without it");

    static final ArchRule what_all_stages_stand_on_knows_none_of_them = classes()
            .that(in("domain", "ejb"))
            .and(describe(
                    "stand in no stage",
                    type -> !STAGES.contains(stage(type))
                            && !Set.of("frontdesk", "demo").contains(stage(type))))
            .should(useNoOtherStage())
            .because("otherwise the stages would hang together in a circle through it");

    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat(ENTITY)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("an entity changes by its acts, each with its rule and its history");

    static final ArchRule entities_have_no_public_empty_constructor = constructors()
            .that()
            .areDeclaredInClassesThat(ENTITY)
            .and(describe(
                    "have no parameters",
                    constructor -> constructor.getRawParameterTypes().isEmpty()))
            .should()
            .notBePublic()
            .because("only the database makes an entity out of nothing");

    static final ArchRule entities_refer_to_no_other_aggregate = fields().that()
            .areDeclaredInClassesThat(ENTITY)
            .should(referToNoAggregate())
            .because("a transaction changes one aggregate; others are referred to by their number");

    static final ArchRule time_comes_from_the_clock = classes()
            .that()
            .doNotHaveSimpleName("ShopClock")
            .should(askNoClockOfTheirOwn())
            .because("tests move the clock, and all desks must have the same time");

    static final ArchRule only_the_hand_offs_know_jms = noClasses()
            .that()
            .resideOutsideOfPackage("..handoff..")
            .and()
            .haveSimpleNameNotEndingWith("Inbox")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.jms..")
            .because("services post into the outbox: a broker outage never stops a counter");

    static final ArchRule an_inbox_names_only_the_listener = noClasses()
            .that()
            .resideOutsideOfPackage("..handoff..")
            .should()
            .dependOnClassesThat(describe(
                    "are of JMS and not its listener",
                    type -> type.getPackageName().startsWith("jakarta.jms")
                            && !type.getSimpleName().equals("MessageListener")))
            .because("@MessageDriven has to name its interface, all else is done in DeskInbox");

    static final ArchRule the_entity_manager_stays_in_repositories_and_boards = noClasses()
            .that(in("ejb", "web"))
            .and()
            .haveSimpleNameNotStartingWith("Jpa")
            .and()
            .haveSimpleNameNotEndingWith("Board")
            .and(describe("are no readers", type -> !READERS.contains(type.getSimpleName())))
            .and()
            .resideOutsideOfPackages("..handoff..", "..audit..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("services speak to the domain's repositories; only the read side looks into the tables itself");

    static final ArchRule every_verb_of_a_bean_says_who_may = methods()
            .that(Beans.VERBS)
            .should(Beans.sayWhoMay())
            .because("deny by default: a verb without a role would be open to everybody signed in");

    static final ArchRule verbs_for_everybody_are_listed_with_their_reason = methods()
            .that(Beans.VERBS)
            .should(Beans.beForEverybodyOnlyIfListed())
            .because("@PermitAll is an exception that somebody has to argue for");

    static final ArchRule hidden_members_of_the_domain_stay_hidden = classes()
            .that(in("ejb", "web"))
            .should(touchNothingHiddenInTheDomain())
            .because("the modules have different class loaders: it compiles, and fails on the server with"
                    + " IllegalAccessError");

    static final ArchRule converters_are_beans = classes()
            .that()
            .areAnnotatedWith(FacesConverter.class)
            .should()
            .beAnnotatedWith(Dependent.class)
            .because("only annotated classes are discovered: without it nothing is injected, and whoever mistypes a day"
                    + " is told that the system has failed");

    static final ArchRule classes_are_named_after_the_trade = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|DTO|Dto)(\\$.*)?")
            .because("such a name says that nobody knew what the class is for");

    private static String stage(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    private static ArchCondition<JavaClass> useNoOtherStage() {
        return new ArchCondition<>("use no other stage") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> in("domain", "ejb").test(use.getTargetClass()))
                        .filter(use -> STAGES.contains(stage(use.getTargetClass()))
                                && !stage(use.getTargetClass()).equals(stage(type)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaField> referToNoAggregate() {
        return new ArchCondition<>("refer to no aggregate root") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getType().getAllInvolvedRawTypes().stream()
                        .filter(ArchitectureTest::isRoot)
                        .forEach(root -> events.add(SimpleConditionEvent.violated(field, field.getDescription())));
            }
        };
    }

    // A part of an aggregate has no version of its own.
    private static boolean isRoot(JavaClass type) {
        return type.isAssignableTo(Aggregate.class)
                || type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
    }

    private static ArchCondition<JavaClass> askNoClockOfTheirOwn() {
        return new ArchCondition<>("ask no clock of their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(ArchitectureTest::asksTheSystemsClock)
                        .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
                type.getConstructorCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(java.util.Date.class)
                                && call.getTarget().getRawParameterTypes().isEmpty())
                        .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
            }
        };
    }

    private static boolean asksTheSystemsClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean withClock = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        return (owner.startsWith("java.time.") && call.getName().equals("now") && !withClock)
                || (owner.equals("java.time.Clock") && call.getName().startsWith("system"))
                || (owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(call.getName()));
    }

    private static ArchCondition<JavaClass> touchNothingHiddenInTheDomain() {
        return new ArchCondition<>("touch nothing hidden in the domain") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(access -> in("domain").test(access.getTargetOwner()))
                        .filter(access -> !reachable(access, type))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> in("domain").test(use.getTargetClass()))
                        .filter(use -> !use.getTargetClass().getModifiers().contains(JavaModifier.PUBLIC))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
            }
        };
    }

    private static boolean reachable(JavaAccess<?> access, JavaClass from) {
        Set<JavaModifier> modifiers = access.getTarget()
                .resolveMember()
                .<Set<JavaModifier>>map(member -> ((JavaMember) member).getModifiers())
                .orElse(Set.of(JavaModifier.PUBLIC));
        return modifiers.contains(JavaModifier.PUBLIC)
                || (modifiers.contains(JavaModifier.PROTECTED)
                        && from.isAssignableTo(access.getTargetOwner().getName()));
    }
}
