package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jiedai.config.Instance;
import org.jiedai.config.Settings;
import org.jiedai.config.TestTime;
import org.jiedai.handoff.OwnBroker;
import org.jiedai.handoff.PostedRows;
import org.jiedai.notice.Rows;
import org.jiedai.telephone.CallEventKind;
import org.jiedai.telephone.Telephone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two servers on one database and one broker: what moves on one is seen on the pages of both, and what is due is done
 * by either, once. With the broker away every desk goes on; when it is back everything is delivered, once.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoServersIT {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final int CROWD = 40;

    private static final GreenMail MAILS_OF_ONE = mails();
    private static final GreenMail MAILS_OF_OTHER = mails();

    private static OwnBroker broker;
    private static Instance one;
    private static Instance other;
    private static House atOne;
    private static House atOther;

    @BeforeAll
    static void start() {
        Settings first = settings("two-servers-one", MAILS_OF_ONE);
        broker = new OwnBroker(first.installation().server(), Path.of("target/it/two-servers-broker"));
        broker.start();
        one = Instance.start(first.with(broker.access()));
        other = Instance.start(settings("two-servers-other", MAILS_OF_OTHER)
                .with(broker.access())
                .with(one.database()));
        atOne = House.around(one);
        atOther = House.around(other);
    }

    @AfterAll
    static void stop() {
        Stream.of(atOther, atOne).filter(house -> house != null).forEach(House::close);
        broker.close();
        MAILS_OF_ONE.stop();
        MAILS_OF_OTHER.stop();
    }

    @Test
    @Order(1)
    @Tag("A1")
    void a_call_rings_on_the_pages_of_both_whichever_has_taken_the_word_from_the_telephone() {
        try (Person clerk = atOne.enters("gujy");
                Person agent = atOther.enters("hanxy")) {
            clerk.open("/appointment/calendar.xhtml");
            agent.open("/followup/calls.xhtml");
            for (int call = 0; call < 4; call++) {
                tell("c-both-" + call, CallEventKind.RINGING, "15802104299");
                assertThat(ring(clerk)).containsText("李建国");
                assertThat(ring(agent)).containsText("李建国");
                tell("c-both-" + call, CallEventKind.ENDED, "15802104299");
                assertThat(ring(clerk)).hasCount(0);
                assertThat(ring(agent)).hasCount(0);
            }
        }
    }

    @Test
    @Order(3)
    @Tag("A1")
    void what_a_desk_does_on_one_is_seen_on_the_pages_of_the_other_also_after_the_broker_was_away() throws Exception {
        Hurry.isNotAsked();
        String now = "13912340004";
        String later = "13912340005";
        try (Person clerk = atOne.enters("gujy");
                Person advisor = atOther.enters("chenlei")) {
            tell("c-now", CallEventKind.MISSED, now);
            tell("c-later", CallEventKind.MISSED, later);
            clerk.open("/appointment/appointments.xhtml");
            advisor.open("/appointment/appointments.xhtml");
            assertThat(missed(advisor, later)).hasCount(1);
            givesUp(clerk, now);
            assertThat(missed(advisor, now)).hasCount(0);
            broker.kill();
            givesUp(clerk, later);
            assertThat(missed(clerk, later)).hasCount(0);
            clerk.page().waitForTimeout(3_000);
            assertThat(missed(advisor, later)).hasCount(1);
            broker.start();
            missed(advisor, later)
                    .waitFor(new Locator.WaitForOptions()
                            .setState(WaitForSelectorState.DETACHED)
                            .setTimeout(90_000));
        }
    }

    @Test
    @Order(4)
    void a_broker_that_is_away_stops_nobody_and_everything_arrives_once_when_it_is_back() throws Exception {
        PostedRows rows = new PostedRows(one);
        broker.kill();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(get("/health/ready").body()).contains("broker"));
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        List<String> orders = rows.post("away", 30);
        assertThat(get("/login.xhtml").statusCode()).isEqualTo(200);
        await().during(Duration.ofSeconds(4))
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rows.count(
                                "select count(*) from hand_off where state = 'POSTED' and order_no like 'RO-away-%'"))
                        .isEqualTo(30));
        broker.start();
        rows.awaitTaken("away", 30);
        rows.assertOnce("away", orders);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(get("/health/ready").statusCode()).isEqualTo(200));
    }

    @Test
    @Order(2)
    @Tag("A9")
    void each_customer_is_reminded_once_and_both_servers_do_their_share() throws Exception {
        Rows rows = new Rows(one);
        rows.run("update customer set email = 'li.jianguo@example.com' where phone = '15802104299'");
        int reminded = 0;
        do {
            for (int i = 0; i < CROWD; i++) {
                rows.reminder("AP-SH01-20261123-9" + (100 + reminded + i), rows.nextMorning());
            }
            reminded += CROWD;
            String all = String.valueOf(reminded);
            await().atMost(SOON)
                    .until(() -> all.equals(rows.value("select count(*) from notice where kind = 'REMINDER_HOUR_AHEAD'"
                            + " and state = 'SENT' and order_no like 'AP-SH01-20261123-9%'")));
            // On a slow machine one server may have had nothing left to do.
        } while (reminded < 5 * CROWD && (received(MAILS_OF_ONE) == 0 || received(MAILS_OF_OTHER) == 0));
        assertThat(received(MAILS_OF_ONE)).isPositive();
        assertThat(received(MAILS_OF_OTHER)).isPositive();
        assertThat(received(MAILS_OF_ONE) + received(MAILS_OF_OTHER)).isEqualTo(reminded);
        assertThat(rows.value("select count(*) from notice where order_no like 'AP-SH01-20261123-9%'"))
                .isEqualTo(rows.value(
                        "select count(distinct order_no) from notice" + " where order_no like 'AP-SH01-20261123-9%'"))
                .isEqualTo(String.valueOf(reminded));
    }

    private static Settings settings(String name, GreenMail mails) {
        return Settings.forTest(Path.of(".."), Path.of("target/it", name))
                .with("jiedai.smtp.host", "127.0.0.1")
                .with("jiedai.smtp.port", String.valueOf(mails.getSmtp().getPort()));
    }

    // Who received it shows which server sent it.
    private static GreenMail mails() {
        GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        return mails;
    }

    private static int received(GreenMail mails) {
        return mails.getReceivedMessages().length;
    }

    private static void tell(String call, CallEventKind kind, String phone) {
        try (Telephone telephone = Telephone.at(broker.access())) {
            telephone.tells(call, kind, TestTime.now(), phone, null);
        }
    }

    private static void givesUp(Person person, String phone) {
        missed(person, phone).locator("[id$=':giveUp']").click();
        person.reads("回电结果已记录");
    }

    private static Locator missed(Person person, String phone) {
        return person.page().locator("tr:has([id$=':reached'])", new Page.LocatorOptions().setHasText(phone));
    }

    private static Locator ring(Person person) {
        return person.page().locator(".ring");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI page = one.address().resolve(path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(page)
                                .timeout(Duration.ofSeconds(20))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
