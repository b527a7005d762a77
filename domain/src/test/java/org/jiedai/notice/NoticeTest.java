package org.jiedai.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.shared.FrontDesk.ADVISOR_ELSEWHERE;
import static org.jiedai.shared.FrontDesk.CLERK;
import static org.jiedai.shared.FrontDesk.NINE;
import static org.jiedai.shared.FrontDesk.TECHNICIAN;
import static org.jiedai.shared.FrontDesk.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.Phone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The life of a notice: claimed, sent once, tried again, given up, decided by a person. */
@Tag("A5")
class NoticeTest {
    private static final Envelope SMS = new Envelope(Channel.SMS, "15802104299", "预约确认", "您好");

    private final Notice notice = written(Map.of("time", "2026-11-24T02:00:00Z"));

    @Test
    void the_life_cycle_is_the_literal_table() {
        LifeCycleMatrix.of(Notice.LIFE_CYCLE, NoticeState.class, NoticeAct.class)
                .legal(
                        "WRITTEN CLAIM SENDING",
                        "WRITTEN LAPSE DISCARDED",
                        "WRITTEN WITHHOLD WITHHELD",
                        "WRITTEN DISCARD DISCARDED",
                        "SENDING SEND SENT",
                        "SENDING RETRY WRITTEN",
                        "SENDING RELEASE WRITTEN",
                        "SENDING GIVE_UP FAILED",
                        "SENDING DOUBT UNCERTAIN",
                        "UNCERTAIN SEND SENT",
                        "UNCERTAIN SEND_AGAIN WRITTEN",
                        "UNCERTAIN CONFIRM SENT",
                        "UNCERTAIN DISCARD DISCARDED",
                        "FAILED SEND_AGAIN WRITTEN",
                        "FAILED DISCARD DISCARDED")
                .holds();
    }

    @Test
    void what_was_sent_is_not_claimed_again() {
        notice.claim(SMS, NINE);
        assertThatThrownBy(() -> notice.claim(SMS, NINE)).hasMessageContaining("NOT_NOW");
        notice.sent(at(1));
        assertThat(notice.state()).isEqualTo(NoticeState.SENT);
        assertThatThrownBy(() -> notice.claim(SMS, NINE)).hasMessageContaining("NOT_NOW");
        assertThatThrownBy(() -> notice.sendAgain("再发一次", CLERK.at(NINE))).hasMessageContaining("NOT_NOW");
    }

    @Test
    void the_pauses_grow_and_after_six_tries_it_is_given_up() {
        List<Long> pauses = new ArrayList<>();
        Instant now = NINE;
        while (notice.state() == NoticeState.WRITTEN) {
            notice.claim(SMS, now);
            notice.failed(SendFailure.LATER, "网关不通", now);
            pauses.add(Duration.between(now, notice.dueAt()).toSeconds());
            now = notice.dueAt();
        }
        assertThat(pauses).startsWith(30L, 120L, 480L, 1920L, 7680L).hasSize(Notice.MOST_ATTEMPTS);
        assertThat(notice.state()).isEqualTo(NoticeState.FAILED);
        assertThat(notice.trouble()).isEqualTo("网关不通");
    }

    @Test
    void what_can_never_arrive_is_given_up_at_once_and_what_is_in_doubt_waits_for_a_person() {
        notice.claim(SMS, NINE);
        notice.failed(SendFailure.NEVER, "空号", NINE);
        assertThat(notice.state()).isEqualTo(NoticeState.FAILED);
        Notice doubtful = written(Map.of());
        doubtful.claim(SMS, NINE);
        doubtful.failed(SendFailure.UNCERTAIN, "断线", NINE);
        assertThat(doubtful.state()).isEqualTo(NoticeState.UNCERTAIN);
    }

    @Test
    void a_person_decides_with_a_reason_in_his_own_store_and_role() {
        notice.claim(SMS, NINE);
        notice.failed(SendFailure.UNCERTAIN, "断线", NINE);
        assertThatThrownBy(() -> notice.confirm(" ", CLERK.at(at(1)))).hasMessageContaining("REASON_NEEDED");
        assertThatThrownBy(() -> notice.confirm("问过了", TECHNICIAN.at(at(1)))).hasMessageContaining("NOT_YOUR_ROLE");
        assertThatThrownBy(() -> notice.confirm("问过了", ADVISOR_ELSEWHERE.at(at(1))))
                .hasMessageContaining("NOT_YOUR_STORE");
        assertThatThrownBy(() -> notice.expect(notice.version() + 1)).hasMessageContaining("NOTICE_MOVED_ON");
        notice.confirm("客户说收到了", CLERK.at(at(1)));
        assertThat(notice.state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void sent_again_it_has_all_its_tries_again_and_the_same_words() {
        notice.claim(SMS, NINE);
        notice.failed(SendFailure.NEVER, "空号", NINE);
        notice.sendAgain("号码已更正", CLERK.at(at(5)));
        assertThat(notice.state()).isEqualTo(NoticeState.WRITTEN);
        assertThat(notice.attempts()).isZero();
        notice.claim(new Envelope(Channel.SMS, "13812345678", "x", "别的话"), at(5));
        assertThat(notice.envelope().text()).isEqualTo("您好");
        assertThat(notice.envelope().address()).isEqualTo("13812345678");
    }

    @Test
    void a_claim_given_back_costs_no_try() {
        notice.claim(SMS, NINE);
        notice.release(at(1));
        assertThat(notice.attempts()).isZero();
        assertThat(notice.state()).isEqualTo(NoticeState.WRITTEN);
    }

    @Test
    @Tag("A9")
    void a_reminder_that_comes_too_late_lapses() {
        notice.usefulUntil(at(60));
        assertThat(notice.lapsed(at(59))).isFalse();
        assertThat(notice.lapsed(at(60))).isTrue();
        notice.lapse(at(60));
        assertThat(notice.state()).isEqualTo(NoticeState.DISCARDED);
    }

    @Test
    void the_values_are_kept_one_a_line_whatever_was_typed() {
        Notice odd = written(Map.of("link", "等件\n=再说"));
        assertThat(odd.values()).containsEntry("link", "等件 =再说").containsEntry("car", "沪A7C502");
    }

    @Test
    void a_links_secret_is_forgotten_once_it_is_sent() {
        Notice link = written(Map.of("link", "http://localhost:8080/customer/extra-work.xhtml?s=Geheim_1-2"));
        link.claim(
                new Envelope(
                        Channel.SMS, "15802104299", "x", "请看 " + link.values().get("link") + " 谢谢"),
                NINE);
        assertThat(link.envelope().text()).contains("Geheim_1-2");
        link.sent(at(1));
        assertThat(link.envelope().text()).isEqualTo("请看 http://localhost:8080/customer/extra-work.xhtml?s=… 谢谢");
        assertThat(link.values().get("link")).doesNotContain("Geheim");
    }

    @Test
    void a_text_names_only_what_there_is() {
        assertThat(new NoticeText("{name}，您好，{car}").filled(Map.of("name", "李$1建国")))
                .isEqualTo("李$1建国，您好，");
        assertThatThrownBy(() -> new NoticeText("{nmae}您好").check()).hasMessageContaining("UNKNOWN_PLACE");
        assertThatThrownBy(() -> new NoticeText(" ").check()).hasMessageContaining("TEMPLATE_LENGTH");
        assertThatThrownBy(() -> new NoticeText("长".repeat(501)).check()).hasMessageContaining("TEMPLATE_LENGTH");
    }

    private static Notice written(Map<String, String> values) {
        return new Notice(
                "SH01",
                "AP-SH01-20261123-0001",
                Recipient.of(new CustomerNo("CU-SH01-0001"), "李建国", "沪A7C502", "途观L", new Phone("15802104299")),
                NoticeKind.APPOINTMENT_CONFIRMED,
                values,
                NINE);
    }
}
