package org.jiedai.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiedai.container.RealEar;
import org.jiedai.container.Sql;
import org.jiedai.container.Staff;
import org.jiedai.shared.Role;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.SharedRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HandOffIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String STORE = "SH01";
    private static final String OTHER_STORE = "SH02";

    @Inject
    private HandOffs handOffs;

    @Inject
    private HandOffService service;

    @Inject
    private Retention retention;

    @Inject
    private Mail mail;

    @Inject
    private Fault fault;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(HandOffIT.class, Mail.class, Fault.class, Sql.class, Staff.class);
    }

    @BeforeEach
    void prepareTheFault() {
        fault.install();
    }

    @Test
    void isTakenOnceAndItsRowSaysSo() throws Exception {
        WashRequested request = request(STORE, order());
        fault.fails(request.orderNo(), 0);
        post(request);
        awaitState(request, Desk.WASH, HandOffState.TAKEN);
        assertThat(fault.tries(request.orderNo())).isEqualTo(1);
        assertThat(sql.value("select state from wash_task where number = ?", request.orderNo()))
                .isEqualTo("WAITING");
        assertThat(sql.column(
                        "select message_id from hand_off where message_id = ? and sent_at is not null"
                                + " and settled_at is not null and reason_code is null",
                        request.messageId().toString()))
                .hasSize(1);
        assertThat(inbox(request.messageId(), Desk.WASH)).isEqualTo(1);
    }

    @Test
    void doesNotExistWhenTheActThatCausedItWasUndone() throws Exception {
        WashRequested undone = request(STORE, order());
        transaction.begin();
        handOffs.post(undone);
        transaction.rollback();
        WashRequested after = request(STORE, undone.orderNo());
        post(after);
        awaitState(after, Desk.WASH, HandOffState.TAKEN);
        assertThat(state(undone.messageId(), Desk.WASH)).isNull();
        assertThat(inbox(undone.messageId(), Desk.WASH)).isZero();
    }

    @Test
    void takesEffectOnceHoweverOftenItIsDelivered() throws Exception {
        AppointmentBooked booked = booked();
        AppointmentMoved moved = moved(booked, 1);
        post(booked, moved);
        awaitState(moved, Desk.WORKSHOP, HandOffState.TAKEN);
        for (int i = 0; i < 3; i++) {
            mail.send(Desk.WORKSHOP, "AppointmentMoved", moved.messageId(), moved.orderNo(), HandOffJson.write(moved));
        }
        AppointmentMoved last = moved(booked, 2);
        post(last);
        awaitState(last, Desk.WORKSHOP, HandOffState.TAKEN);
        assertThat(moves(booked)).containsExactly("move 1", "move 2");
        assertThat(inbox(moved.messageId(), Desk.WORKSHOP)).isEqualTo(1);
        assertThat(mail.dead(Desk.WORKSHOP, moved.messageId())).isEmpty();
    }

    @Test
    void isDeliveredAgainAfterAFailureAndThenTaken() throws Exception {
        WashRequested request = request(STORE, order());
        fault.fails(request.orderNo(), 2);
        post(request);
        awaitState(request, Desk.WASH, HandOffState.TAKEN);
        assertThat(fault.tries(request.orderNo())).isEqualTo(3);
        assertThat(sql.number("select count(*) from wash_task where number = ?", request.orderNo()))
                .isEqualTo(1);
        assertThat(inbox(request.messageId(), Desk.WASH)).isEqualTo(1);
        assertThat(mail.dead(Desk.WASH, request.messageId())).isEmpty();
    }

    @Test
    void isBlockedAfterFiveFailuresAndTakenWhenTheManagerSendsItAgain() throws Exception {
        WashRequested poison = request(STORE, order());
        fault.fails(poison.orderNo(), Integer.MAX_VALUE);
        post(poison);
        awaitState(poison, Desk.WASH, HandOffState.BLOCKED);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(mail.dead(Desk.WASH, poison.messageId())).containsExactly("-"));
        assertThat(fault.tries(poison.orderNo())).isEqualTo(5);
        assertThat(reasonCode(poison.messageId(), Desk.WASH)).isEqualTo("FAILED");
        assertThat(inbox(poison.messageId(), Desk.WASH)).isZero();
        assertThat(sql.number("select count(*) from wash_task where number = ?", poison.orderNo()))
                .isZero();
        fault.fails(poison.orderNo(), 0);
        manager(STORE).does(() -> service.sendAgain(key(poison, Desk.WASH)));
        awaitState(poison, Desk.WASH, HandOffState.TAKEN);
        assertThat(sql.number("select count(*) from wash_task where number = ?", poison.orderNo()))
                .isEqualTo(1);
    }

    @Test
    void isRefusedAtOnceWhenAFieldIsMissing() {
        WashRequested request = request(STORE, order());
        String text = HandOffJson.write(request).replace("\"vehicle\":", "\"carriage\":");
        assertRefused(row(request, "WashRequested", Desk.WASH, text), Desk.WASH, "FIELD_MISSING", "vehicle");
    }

    @Test
    void isRefusedAtOnceWhenItsNumberIsMissing() {
        WashRequested request = request(STORE, order());
        String text = HandOffJson.write(request).replace("\"messageId\":", "\"message\":");
        assertRefused(row(request, "WashRequested", Desk.WASH, text), Desk.WASH, "FIELD_MISSING", "messageId");
    }

    @Test
    void isRefusedAtOnceWhenItIsNotReadable() {
        WashRequested request = request(STORE, order());
        assertRefused(row(request, "WashRequested", Desk.WASH, "{\"messageId\":"), Desk.WASH, "UNREADABLE", "");
    }

    @Test
    void isRefusedAtOnceWhenAFieldHasTheWrongForm() {
        WashRequested request = request(STORE, order());
        String text = HandOffJson.write(request).replaceAll("\"promisedAt\":\"[^\"]+\"", "\"promisedAt\":\"at noon\"");
        assertRefused(row(request, "WashRequested", Desk.WASH, text), Desk.WASH, "UNREADABLE", "");
    }

    @Test
    void isRefusedAtOnceWhenItIsNothing() {
        assertRefused(row(request(STORE, order()), "WashRequested", Desk.WASH, "null"), Desk.WASH, "UNREADABLE", "");
    }

    @Test
    void isRefusedAtOnceWhenItsTypeIsUnknown() {
        WashRequested request = request(STORE, order());
        assertRefused(
                row(request, "CarStolen", Desk.WASH, HandOffJson.write(request)),
                Desk.WASH,
                "UNKNOWN_TYPE",
                "CarStolen");
    }

    @Test
    void isRefusedAtOnceByADeskThatDoesNotTakeItsType() {
        WashRequested request = request(STORE, order());
        assertRefused(
                row(request, "WashRequested", Desk.CASHIER, HandOffJson.write(request)),
                Desk.CASHIER,
                "NOT_FOR_THIS_DESK",
                "CASHIER");
        assertThat(sql.number("select count(*) from wash_task where number = ?", request.orderNo()))
                .isZero();
    }

    @Test
    void isRefusedAtOnceWhenTheOrderIsUnknown() throws Exception {
        WashJudged judged = judged(STORE, order());
        post(judged);
        assertRefused(judged.messageId(), Desk.WASH, "NOT_FOUND", judged.orderNo());
    }

    @Test
    void isRefusedAtOnceWhenItNamesTheWrongStore() throws Exception {
        WashRequested request = request(STORE, order());
        post(request);
        awaitState(request, Desk.WASH, HandOffState.TAKEN);
        WashJudged judged = judged(OTHER_STORE, request.orderNo());
        post(judged);
        assertRefused(judged.messageId(), Desk.WASH, "NOT_YOUR_STORE", judged.orderNo());
        assertThat(sql.column("select act from history where subject = ?", request.orderNo()))
                .hasSize(1);
    }

    @Test
    void isRefusedAtOnceWhenItIsNotItsTurnInTheLifeCycle() throws Exception {
        WashRequested request = request(STORE, order());
        WashJudged judged = judged(STORE, request.orderNo());
        post(request, judged);
        assertRefused(judged.messageId(), Desk.WASH, "NOT_NOW", "");
        assertThat(sql.value("select state from wash_task where number = ?", request.orderNo()))
                .isEqualTo("WAITING");
    }

    @Test
    void liesWithItsReasonAmongTheDeadLettersWhenItCameFromOutsideWithoutARow() {
        UUID bytes = UUID.randomUUID();
        mail.sendBytes(Desk.WASH, bytes);
        UUID unknown = UUID.randomUUID();
        mail.send(Desk.WASH, "CarStolen", unknown, "RO-X", "{}");
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(mail.dead(Desk.WASH, bytes)).singleElement().asString().contains("UNREADABLE");
            assertThat(mail.dead(Desk.WASH, unknown)).singleElement().asString().contains("UNKNOWN_TYPE");
        });
        assertThat(sql.number(
                        "select count(*) from hand_off where message_id in (?, ?)",
                        bytes.toString(),
                        unknown.toString()))
                .isZero();
    }

    @Test
    void isTakenInItsOrderWithinOneOrder() throws Exception {
        AppointmentBooked booked = booked();
        List<HandOff> all = new ArrayList<>(List.of(booked));
        IntStream.rangeClosed(1, 19).forEach(i -> all.add(moved(booked, i)));
        post(all.toArray(HandOff[]::new));
        awaitState(all.get(19), Desk.WORKSHOP, HandOffState.TAKEN);
        assertThat(moves(booked))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 19).mapToObj(i -> "move " + i).toList());
        assertThat(sql.value(
                        "select timestampdiff(minute, ?, slot_start) from appointment_plan where number = ?",
                        booked.slotStart().toString().substring(0, 19).replace('T', ' '),
                        booked.orderNo()))
                .isEqualTo("19");
    }

    @Test
    void waitsForAnEarlierOneOfItsOrderThatFailedForAWhile() throws Exception {
        AppointmentBooked booked = booked();
        AppointmentMoved moved = moved(booked, 1);
        fault.fails(booked.orderNo(), 4);
        post(booked, moved);
        awaitState(moved, Desk.WORKSHOP, HandOffState.TAKEN);
        assertThat(fault.tries(booked.orderNo())).isEqualTo(5);
        assertThat(moves(booked)).containsExactly("move 1");
    }

    @Test
    void isNeitherLostNorForgottenInABurst() throws Exception {
        List<WashRequested> burst =
                IntStream.range(0, 250).mapToObj(i -> request(STORE, order())).toList();
        for (int i = 0; i < burst.size(); i += 5) {
            post(burst.subList(i, i + 5).toArray(HandOff[]::new));
        }
        String ours = burst.stream()
                .map(request -> "'" + request.messageId() + "'")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                sql.column("select distinct state from hand_off where message_id in (" + ours + ")"))
                        .containsExactly("TAKEN"));
        assertThat(sql.number("select count(*) from inbox where message_id in (" + ours + ")"))
                .isEqualTo(250);
    }

    @Test
    void isForgottenNinetyDaysAfterItWasSettledButNeverWhileItIsStuck() throws Exception {
        List<UUID> messages = IntStream.range(0, 3)
                .mapToObj(i -> row(request(STORE, order()), "WashRequested", Desk.WASH, "{}"))
                .toList();
        messages.forEach(message -> await().atMost(SOON).until(() -> "REFUSED".equals(state(message, Desk.WASH))));
        age(messages.get(0), "TAKEN", 91);
        age(messages.get(1), "TAKEN", 89);
        age(messages.get(2), "REFUSED", 91);
        retention.forget();
        assertThat(messages.stream().map(message -> state(message, Desk.WASH)))
                .containsExactly(null, "TAKEN", "REFUSED");
        assertThat(messages.stream().map(message -> inbox(message, Desk.WASH))).containsExactly(0, 1, 0);
    }

    @Test
    void takesEffectAfterARefusalWhenTheManagerSendsItAgain() throws Exception {
        AppointmentBooked booked = booked();
        AppointmentMoved early = moved(booked, 1);
        post(early);
        awaitState(early, Desk.WORKSHOP, HandOffState.REFUSED);
        post(booked);
        awaitState(booked, Desk.WORKSHOP, HandOffState.TAKEN);
        manager(STORE).does(() -> service.sendAgain(key(early, Desk.WORKSHOP)));
        awaitState(early, Desk.WORKSHOP, HandOffState.TAKEN);
        assertThat(moves(booked)).containsExactly("move 1");
        assertBroken(HandOffRule.NOT_STUCK, manager(STORE), () -> service.sendAgain(key(early, Desk.WORKSHOP)));
    }

    @Test
    void isDiscardedByTheManagerOfItsStoreWithAReason() throws Exception {
        WashJudged judged = judged(STORE, order());
        post(judged);
        awaitState(judged, Desk.WASH, HandOffState.REFUSED);
        HandOffKey key = key(judged, Desk.WASH);
        assertBroken(SharedRule.REASON_NEEDED, manager(STORE), () -> service.discard(key, " "));
        assertBroken(SharedRule.NOT_YOUR_STORE, manager(OTHER_STORE), () -> service.discard(key, "not ours"));
        Staff washer = Staff.of("dingfs", STORE, Role.WASHER);
        assertThatThrownBy(() -> washer.does(() -> service.discard(key, "no"))).isInstanceOf(EJBAccessException.class);
        assertThat(state(judged.messageId(), Desk.WASH)).isEqualTo("REFUSED");
        manager(STORE).does(() -> service.discard(key, "washed by hand"));
        assertThat(state(judged.messageId(), Desk.WASH)).isEqualTo("DISCARDED");
        assertBroken(HandOffRule.NOT_STUCK, manager(STORE), () -> service.sendAgain(key));
        assertThat(sql.column("select actor from audit_entry where act like '%discard%' and subject like ?", key + "%"))
                .contains("lujp");
    }

    private void post(HandOff... all) throws Exception {
        transaction.begin();
        Staff.of("wangxy", STORE, Role.SERVICE_ADVISOR).does(() -> List.of(all).forEach(handOffs::post));
        transaction.commit();
    }

    /** A row that our own code would not have written; the relay takes it as it is. */
    private UUID row(HandOff like, String type, Desk to, String payload) {
        sql.run(
                "insert into hand_off (id, message_id, type, from_desk, to_desk, store_code, order_no, payload,"
                        + " occurred_at, posted_by, state) select coalesce(least(min(id), 0), 0) - 1, ?, ?, 'FRONT_DESK', ?, ?, ?, ?,"
                        + " ?, ?, 'POSTED' from hand_off",
                like.messageId().toString(),
                type,
                to.name(),
                like.storeCode(),
                like.orderNo(),
                payload,
                sql.now(),
                like.by());
        return like.messageId();
    }

    private void assertRefused(UUID message, Desk desk, String code, String detail) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(state(message, desk)).isEqualTo("REFUSED"));
        assertThat(reasonCode(message, desk)).isEqualTo(code);
        assertThat(sql.value(
                        "select reason from hand_off where message_id = ? and to_desk = ?",
                        message.toString(),
                        desk.name()))
                .startsWith(code)
                .contains(detail);
        assertThat(mail.dead(desk, message))
                .singleElement()
                .asString()
                .startsWith(code)
                .contains(detail);
        String reply = "from hand_off where type = 'HandOffRefused' and from_desk = ? and to_desk = 'FRONT_DESK'"
                + " and json_value(payload, '$.refusedMessageId') = ? and json_value(payload, '$.reasonCode') = ?";
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(sql.column("select state " + reply, desk.name(), message.toString(), code))
                                .containsExactly("TAKEN"));
        assertThat(sql.number(
                        "select count(*) from inbox where consumer = 'FRONT_DESK' and message_id in (select message_id "
                                + reply + ")",
                        desk.name(),
                        message.toString(),
                        code))
                .isEqualTo(1);
    }

    private static void assertBroken(Object rule, Staff who, Runnable act) {
        assertThatThrownBy(() -> who.does(act))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private void awaitState(HandOff handOff, Desk desk, HandOffState wanted) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(state(handOff.messageId(), desk)).isEqualTo(wanted.name()));
    }

    private String state(UUID message, Desk desk) {
        return sql.value(
                "select state from hand_off where message_id = ? and to_desk = ?", message.toString(), desk.name());
    }

    private String reasonCode(UUID message, Desk desk) {
        return sql.value(
                "select reason_code from hand_off where message_id = ? and to_desk = ?",
                message.toString(),
                desk.name());
    }

    private int inbox(UUID message, Desk desk) {
        return sql.number(
                "select count(*) from inbox where message_id = ? and consumer = ?", message.toString(), desk.name());
    }

    private void age(UUID message, String state, int days) {
        sql.run(
                "update hand_off set state = ?, occurred_at = ? where message_id = ?",
                state,
                sql.now().minusDays(days),
                message.toString());
        sql.run("update inbox set taken_at = ? where message_id = ?", sql.now().minusDays(days), message.toString());
    }

    private List<String> moves(HandOff about) {
        return sql.column(
                "select h.why from history h join appointment_plan p on p.id = h.subject_id"
                        + " where p.number = ? and h.act = 'PlanAct.MOVE' order by h.at",
                about.orderNo());
    }

    private static HandOffKey key(HandOff handOff, Desk desk) {
        return new HandOffKey(handOff.messageId().toString(), desk);
    }

    private static Staff manager(String store) {
        return Staff.of("lujp", store, Role.SERVICE_MANAGER);
    }

    private static String order() {
        return "RO-SH01-" + UUID.randomUUID().toString().substring(0, 18);
    }

    private WashRequested request(String store, String order) {
        Instant now = clock.instant();
        return new WashRequested(
                new Cover(UUID.randomUUID(), store, order, now, "wangxy"),
                new Car("沪A7C502", "朗逸"),
                now.plus(Duration.ofHours(2)));
    }

    private WashJudged judged(String store, String order) {
        return new WashJudged(new Cover(UUID.randomUUID(), store, order, clock.instant(), "wangxy"), true, null);
    }

    private AppointmentBooked booked() {
        Instant now = clock.instant();
        String operation = sql.value("select code from labour_operation order by code limit 1");
        LineItem line = new LineItem(
                1,
                operation,
                "保养",
                "MECHANIC",
                60,
                1,
                BigDecimal.TEN,
                "CUSTOMER",
                List.of(),
                null,
                null,
                null,
                null,
                null);
        return new AppointmentBooked(
                new Cover(
                        UUID.randomUUID(),
                        STORE,
                        "AP-SH01-" + UUID.randomUUID().toString().substring(0, 18),
                        now,
                        "gujy"),
                new Contact("李建国", "15802104299"),
                new Car("沪A7C502", "朗逸"),
                new BookedSlot(Instant.parse("2031-03-03T01:00:00Z"), 60, "B1", "zhouq", null),
                "wangxy",
                List.of(line),
                null);
    }

    private AppointmentMoved moved(AppointmentBooked booked, int minutes) {
        return new AppointmentMoved(
                new Cover(UUID.randomUUID(), STORE, booked.orderNo(), clock.instant(), "gujy"),
                new BookedSlot(booked.slotStart().plus(Duration.ofMinutes(minutes)), 60, "B1", "zhouq", null),
                "move " + minutes,
                booked.lines(),
                null);
    }
}
