package org.jiedai.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jiedai.config.Instance;
import org.jiedai.config.Settings;
import org.jiedai.config.TestTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Notices go out by their way, and once, also when the server is killed in the middle of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoticeGatewayIT {
    private static final Path DATA = Path.of("target/it/notices");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String PHONE = "15802104299";
    private static final String EMAIL = "li.jianguo@example.com";

    private static Instance jiedai;
    private static Rows rows;
    private static int port;
    private static String customer;
    private static GreenMail mails;

    @BeforeAll
    static void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        jiedai = Instance.start(Settings.forTest(Path.of(".."), DATA)
                .with("jiedai.notice.lease", "5")
                .with("jiedai.smtp.host", "127.0.0.1")
                .with("jiedai.smtp.port", String.valueOf(port)));
        rows = new Rows(jiedai);
        customer = rows.value("select number from customer where phone = ?", PHONE);
    }

    @AfterAll
    static void stop() {
        if (mails != null) {
            mails.stop();
        }
        if (jiedai != null) {
            jiedai.close();
        }
    }

    @Test
    @Order(1)
    @Tag("A5")
    void a_text_message_goes_out_as_one_file_with_the_words_that_are_kept() throws Exception {
        long notice = rows.notice(customer, PHONE);
        awaitState(notice, "SENT");
        assertThat(Files.readString(file(notice)))
                .startsWith("to: " + PHONE)
                .contains("李建国，您好！您的爱车沪A7C502已预约 2026-11-24 10:00 到店")
                .contains(rows.value("select text from notice where id = ?", notice));
        assertThat(rows.value("select attempts from notice where id = ?", notice))
                .isEqualTo("1");
    }

    @Test
    @Order(2)
    @Tag("A5")
    void an_e_mail_whose_server_was_killed_while_sending_is_left_to_a_person() throws Exception {
        rows.run("update customer set email = ?, language = 'en' where number = ?", EMAIL, customer);
        long doubtful;
        try (ServerSocket silent = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            assertThat(silent.isBound()).isTrue();
            doubtful = rows.notice(customer, PHONE);
            awaitState(doubtful, "SENDING");
            jiedai.kill9Server();
        }
        long sentBefore = rows.notice(null, "13800000001");
        long neverSent = rows.notice(null, "13800000002");
        Files.writeString(
                Files.createDirectories(file(sentBefore).getParent())
                        .resolve(file(sentBefore).getFileName()),
                "先发的");
        asIfClaimedByTheDead(sentBefore);
        asIfClaimedByTheDead(neverSent);
        rows.reminder("AP-SH01-20261123-9001", rows.nextMorning());
        rows.reminder("AP-SH01-20261123-9002", TestTime.now().minus(5, ChronoUnit.MINUTES));
        mails = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        jiedai.restartServer();
        awaitState(doubtful, "UNCERTAIN");
        // What was left behind is tried again after half a minute: it has passed.
        rows.run("update notice set due_at = ? where state = 'WRITTEN' and attempts = 1", TestTime.utc());
        awaitState(sentBefore, "SENT");
        awaitState(neverSent, "SENT");
        assertThat(Files.readString(file(sentBefore))).isEqualTo("先发的");
        assertThat(Files.readString(file(neverSent))).startsWith("to: 13800000002");
        assertThat(ids()).doesNotContain("<NT-" + doubtful + "@jiedai>");
    }

    @Test
    @Order(3)
    @Tag("A5")
    void sent_again_the_e_mail_arrives_once_in_the_customers_language() throws Exception {
        String doubtful = rows.value("select max(id) from notice where state = 'UNCERTAIN'");
        rows.run("update notice set state = 'WRITTEN', attempts = 0, version = version + 1 where id = ?", doubtful);
        awaitState(Long.parseLong(doubtful), "SENT");
        List<MimeMessage> mine = received("<NT-" + doubtful + "@jiedai>");
        assertThat(mine).hasSize(1);
        assertThat(mine.get(0).getSubject()).endsWith(": booking confirmed");
        assertThat(mine.get(0).getAllRecipients()[0]).hasToString(EMAIL);
        assertThat(mine.get(0).getContent().toString()).contains("your car 沪A7C502 is booked for 2026-11-24 10:00");
    }

    @Test
    @Order(4)
    @Tag("A9")
    void what_was_due_during_the_downtime_reminds_once_and_not_of_what_is_past() throws Exception {
        await().atMost(SOON)
                .until(() -> "2"
                        .equals(rows.value("select count(*) from reminder where appointment_no in"
                                + " ('AP-SH01-20261123-9001', 'AP-SH01-20261123-9002') and raised_at is not null")));
        await().atMost(SOON)
                .until(() -> "1"
                        .equals(rows.value("select count(*) from notice where order_no = 'AP-SH01-20261123-9001'"
                                + " and kind = 'REMINDER_HOUR_AHEAD' and state = 'SENT'")));
        assertThat(rows.value("select count(*) from notice where order_no = 'AP-SH01-20261123-9001'"))
                .isEqualTo("1");
        assertThat(rows.value("select count(*) from notice where order_no = 'AP-SH01-20261123-9002'"))
                .isEqualTo("0");
    }

    private static void asIfClaimedByTheDead(long notice) throws Exception {
        rows.run(
                "update notice set state = 'SENDING', channel = 'SMS', address = phone, text = '您好', attempts = 1,"
                        + " claimed_at = ? where id = ?",
                TestTime.utc(),
                notice);
    }

    private static void awaitState(long notice, String state) {
        await().atMost(SOON).until(() -> state.equals(rows.state(notice)));
    }

    private static Path file(long notice) {
        return DATA.resolve("notices/SH01/NT-" + notice + ".txt");
    }

    private static List<String> ids() {
        return Stream.of(mails.getReceivedMessages()).map(NoticeGatewayIT::id).toList();
    }

    private static List<MimeMessage> received(String id) {
        return Stream.of(mails.getReceivedMessages())
                .filter(mail -> id.equals(id(mail)))
                .toList();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
