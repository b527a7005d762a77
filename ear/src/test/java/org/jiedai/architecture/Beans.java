package org.jiedai.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.Map;

/** What must hold for the verbs of session beans. */
final class Beans {
    /** Public methods of session beans; a message-driven one has no verbs that anybody could call. */
    static final DescribedPredicate<JavaMethod> VERBS = describe(
            "are verbs of session beans",
            method -> isBean(method.getOwner())
                    && method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.STATIC)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC));

    private static final Map<String, String> FOR_EVERYBODY = Map.ofEntries(
            Map.entry("CatalogueBoard.operations", "the catalogue is no secret of a desk"),
            Map.entry("CatalogueBoard.english", "the catalogue is no secret of a desk"),
            Map.entry("CatalogueBoard.englishModel", "the catalogue is no secret of a desk"),
            Map.entry("CatalogueBoard.recognise", "the catalogue is no secret of a desk"),
            Map.entry("CatalogueBoard.modelNames", "the catalogue is no secret of a desk"),
            Map.entry("CatalogueBoard.parts", "the catalogue is no secret of a desk"),
            Map.entry("CatalogueBoard.part", "the catalogue is no secret of a desk"),
            Map.entry("ExtraWorkLink.question", "the customer has no account: the secret in the link is the key"),
            Map.entry("ExtraWorkLink.answer", "the customer has no account: the secret in the link is the key"),
            Map.entry("WallBoard.read", "a screen on a wall has no account: the secret in the link is the key"),
            Map.entry("CalendarFeed.read", "a calendar program has no account: the secret in the link is the key"),
            Map.entry("Vitals.brokerAnswers", "the load balancer asks without signing in"),
            Map.entry("Vitals.databaseAnswers", "the load balancer asks without signing in"),
            Map.entry("Vitals.handOffsArrive", "the load balancer asks without signing in"),
            Map.entry("Vitals.memoryIsLeft", "the load balancer asks without signing in"),
            Map.entry("Accounts.password", "nobody is signed in yet; no answer tells it"),
            Map.entry("Accounts.about", "called for who has proved or chooses; no answer tells it"),
            Map.entry("Accounts.pin", "whoever stands at the counter types his own; no answer tells it"),
            Map.entry("Accounts.signIns", "nobody is signed in yet"),
            Map.entry("Accounts.signInByPin", "nobody is signed in yet; only on a device with a terminal's secret"),
            Map.entry(
                    "PinLogIn.at",
                    "nobody is signed in yet: the secret that the device keeps and the PIN are the keys"),
            Map.entry("TerminalDoor.at", "nobody is signed in yet: the secret that the device keeps is the key"),
            Map.entry("TerminalDoor.people", "nobody is signed in yet: the secret that the device keeps is the key"),
            Map.entry("Proof.password", "nobody is signed in yet"),
            Map.entry("Proof.pin", "whoever stands at the counter types his own"),
            Map.entry("LogIn.exists", "nobody is signed in yet; no answer tells it"),
            Map.entry("LogIn.stores", "nobody is signed in yet"),
            Map.entry("SessionWatch.begin", "nobody is signed in yet"),
            Map.entry("SessionWatch.goOn", "only the entrance calls it, for who is signed in"),
            Map.entry("SessionWatch.look", "the door asks before it lets anybody in"),
            Map.entry("SessionWatch.end", "the door has found that it is over"),
            Map.entry("Notebook.write", "what strangers try is noted too; only the house calls it"),
            Map.entry("SessionCaller.actor", "says only who is calling"),
            Map.entry("SessionCaller.stamp", "says only who is calling, and when"),
            Map.entry("Courier.reach", "load balancers ask whether the node can work"),
            Map.entry("Courier.send", "the relay is started by the container"),
            Map.entry("Courier.tell", "it carries no data and starts after somebody's commit, without him"),
            Map.entry("Courier.keepDead", "inboxes are started by the container"),
            Map.entry("Intake.once", "inboxes are started by the container"),
            Map.entry("Intake.refuse", "inboxes are started by the container"),
            Map.entry("Intake.block", "inboxes are started by the container"),
            Map.entry("Relay.carry", "a timer has no caller"),
            Map.entry("Relay.look", "a timer has no caller"),
            Map.entry("Relay.lookForLost", "a timer has no caller"),
            Map.entry("RelayBatch.send", "a timer has no caller"),
            Map.entry("RelayBatch.postLostAgain", "a timer has no caller"),
            Map.entry("Retention.forget", "a timer has no caller; forgetting what is old harms nobody"),
            Map.entry("RetentionBatch.forget", "a timer has no caller; forgetting what is old harms nobody"),
            Map.entry("Tries.count", "nobody is signed in yet when a password is tried"),
            Map.entry("Tries.right", "nobody is signed in yet when a password is tried"),
            Map.entry("StaffNames.of", "a record keeps the log-in of who left, and is read with their name"),
            Map.entry("StaffNames.all", "every desk shows colleagues by their names; only the caller's store"),
            Map.entry("Escalation.escalate", "a timer has no caller"),
            Map.entry("NoShowTimer.look", "a timer has no caller"),
            Map.entry("ForgottenClockTimer.look", "a timer has no caller"),
            Map.entry("SlotDayTimer.look", "a timer has no caller"),
            Map.entry("ReminderTimer.look", "a timer has no caller"),
            Map.entry("CallTimer.look", "a timer has no caller"),
            Map.entry("ImportTimer.look", "a timer has no caller"),
            Map.entry("ImportWork.work", "it works for who is no longer there; its run names them"),
            Map.entry("NoticeRelay.look", "a timer has no caller"),
            Map.entry("NoticeBatch.claim", "a timer has no caller"),
            Map.entry("NoticeBatch.stillOurs", "a timer has no caller"),
            Map.entry("NoticeBatch.sent", "a timer has no caller"),
            Map.entry("NoticeBatch.failed", "a timer has no caller"),
            Map.entry("NoticeBatch.settleLeftBehind", "a timer has no caller"),
            Map.entry("ProgressTimer.look", "a timer has no caller"),
            Map.entry("RepairOrderService.raiseChecks", "a timer has no caller; raising what is due harms nobody"));

    private Beans() {}

    static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("carry @RolesAllowed, @PermitAll or @DenyAll") {
            @Override
            public void check(JavaMethod verb, ConditionEvents events) {
                boolean says = verb.isAnnotatedWith(RolesAllowed.class)
                        || verb.isAnnotatedWith(PermitAll.class)
                        || verb.isAnnotatedWith(DenyAll.class)
                        || verb.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || verb.getOwner().isAnnotatedWith(PermitAll.class)
                        || verb.getOwner().isAnnotatedWith(DenyAll.class);
                events.add(new SimpleConditionEvent(verb, says, name(verb) + " says nobody's role"));
            }
        };
    }

    static ArchCondition<JavaMethod> beForEverybodyOnlyIfListed() {
        return new ArchCondition<>("be for everybody only if listed") {
            @Override
            public void check(JavaMethod verb, ConditionEvents events) {
                boolean open = verb.isAnnotatedWith(PermitAll.class)
                        || (verb.getOwner().isAnnotatedWith(PermitAll.class)
                                && !verb.isAnnotatedWith(RolesAllowed.class)
                                && !verb.isAnnotatedWith(DenyAll.class));
                boolean listed = FOR_EVERYBODY.containsKey(name(verb));
                events.add(new SimpleConditionEvent(
                        verb,
                        open == listed,
                        name(verb) + (open ? " is open and not listed" : " is listed and not open")));
            }
        };
    }

    static boolean isBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }

    private static String name(JavaMethod verb) {
        return verb.getOwner().getSimpleName() + "." + verb.getName();
    }
}
