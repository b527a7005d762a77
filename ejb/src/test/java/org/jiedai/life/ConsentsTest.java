package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.Consent;
import org.jiedai.customer.ConsentPurpose;
import org.jiedai.customer.ConsentSource;
import org.jiedai.customer.ConsentWord;
import org.jiedai.customer.Consents;
import org.jiedai.customer.ContactWay;
import org.jiedai.customer.CustomerBoard;
import org.jiedai.customer.CustomerContact;
import org.jiedai.customer.CustomerContacts;
import org.jiedai.customer.CustomerDetails;
import org.jiedai.customer.CustomerFile;
import org.jiedai.customer.CustomerFileBoard;
import org.jiedai.customer.CustomerFileService;
import org.jiedai.customer.CustomerService;
import org.jiedai.customer.Energy;
import org.jiedai.followup.FollowUpCalls;
import org.jiedai.followup.FollowUpService;
import org.jiedai.followup.FollowUpState;
import org.jiedai.handoff.Car;
import org.jiedai.handoff.Contact;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.VehicleDelivered;
import org.jiedai.notice.Notice;
import org.jiedai.notice.NoticeBatch;
import org.jiedai.notice.NoticeKind;
import org.jiedai.notice.NoticeState;
import org.jiedai.notice.Notices;
import org.jiedai.notice.Recipient;
import org.jiedai.shared.Caller;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.VehicleNo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A customer's file, and what their word does at the desks that would call or write to them. */
@Tag("F1")
class ConsentsTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Phone LIS = new Phone("13812345678");
    private static final RepairOrderNo VISIT = new RepairOrderNo("RO-SH01-20261120-0001");

    private final InMemoryDealership shop = new InMemoryDealership(MONDAY_NINE).provide(new Contacts());
    private final VehicleNo car = entered();
    private final CustomerNo li = shop.the(CustomerBoard.class).card(car).customerNo();

    @Test
    void who_has_said_no_is_not_called_after_the_visit() {
        says(ConsentPurpose.SURVEY, false, MONDAY);
        delivered("李建国");
        assertThat(call()).isEqualTo(FollowUpState.SPARED);
    }

    @Test
    void who_says_no_to_any_desk_is_spared_the_call_that_is_due_and_nobody_else_is() {
        delivered("李建国");
        says(ConsentPurpose.MARKETING, false, MONDAY);
        assertThat(call()).isEqualTo(FollowUpState.DUE);
        says(ConsentPurpose.SURVEY, false, MONDAY);
        assertThat(call()).isEqualTo(FollowUpState.SPARED);
    }

    @Test
    void who_only_brought_the_car_is_called_whatever_its_owner_said() {
        says(ConsentPurpose.SURVEY, false, MONDAY);
        delivered("王师傅");
        assertThat(call()).isEqualTo(FollowUpState.DUE);
        begins();
        assertThat(call()).isEqualTo(FollowUpState.TALKING);
    }

    @Test
    void a_call_of_an_old_page_is_refused_until_they_say_yes() {
        delivered("李建国");
        shop.as("linxy", Role.FOLLOW_UP_AGENT);
        shop.the(Consents.class).add(new Consent(li, word(ConsentPurpose.SURVEY, false, MONDAY), MONDAY, stamp()));
        assertThatThrownBy(this::begins).hasMessageContaining("DO_NOT_CALL");
        Instant later = MONDAY_NINE.plusSeconds(7200);
        assertThatThrownBy(() -> shop.the(FollowUpService.class).noAnswer(VISIT, 0, later))
                .hasMessageContaining("DO_NOT_CALL");
        assertThatThrownBy(() -> shop.the(FollowUpService.class).postpone(VISIT, 0, later))
                .hasMessageContaining("DO_NOT_CALL");
        says(ConsentPurpose.SURVEY, true, MONDAY);
        begins();
        assertThat(call()).isEqualTo(FollowUpState.TALKING);
    }

    @Test
    void every_word_stays_and_the_last_one_said_holds_though_an_older_form_is_written_down_later() {
        says(ConsentPurpose.NOTICE, false, MONDAY);
        says(ConsentPurpose.NOTICE, true, MONDAY.minusDays(3));
        CustomerFile file = shop.the(CustomerFileBoard.class).of(li);
        assertThat(file.consents()).hasSize(2);
        assertThat(file.holds(ConsentPurpose.NOTICE).given()).isFalse();
        assertThat(file.holds(ConsentPurpose.MARKETING)).isNull();
        assertThatThrownBy(() -> says(ConsentPurpose.NOTICE, true, MONDAY.plusDays(1)))
                .hasMessageContaining("SAID_IN_FUTURE");
        assertThatThrownBy(() -> says(null, true, MONDAY)).hasMessageContaining("FIELD_NEEDED");
        shop.elsewhere("gujy", Role.INFORMATION_CLERK);
        assertThatThrownBy(() -> shop.the(CustomerFileService.class).say(li, word(ConsentPurpose.NOTICE, true, MONDAY)))
                .hasMessageContaining("NOT_YOUR_STORE");
    }

    @Test
    @Tag("A9")
    void what_the_visit_could_do_without_is_not_sent_after_a_no_and_the_rest_is() {
        Notice reminder = writes(NoticeKind.REMINDER_DAY_AHEAD);
        says(ConsentPurpose.NOTICE, false, MONDAY);
        shop.asNobody().the(NoticeBatch.class).claim();
        assertThat(reminder.state()).isEqualTo(NoticeState.WITHHELD);
        assertThat(Arrays.stream(NoticeKind.values()).filter(kind -> !kind.necessary()))
                .containsExactly(
                        NoticeKind.APPOINTMENT_MISSED,
                        NoticeKind.REMINDER_DAY_AHEAD,
                        NoticeKind.REMINDER_HOUR_AHEAD,
                        NoticeKind.CALL_APOLOGY);
    }

    @Test
    void a_file_is_written_by_one_desk_at_a_time_and_shows_numbers_when_they_are_asked_for() {
        files().addPhone(li, 0, new Phone("13900001111"), " 太太 ");
        files().addAddress(li, 0, "上海市浦东新区张江路 1 号");
        assertThat(shop.the(CustomerFileBoard.class).of(li).phones())
                .containsExactly(new CustomerFile.FurtherPhone("139****1111", "太太"));
        assertThat(files().reveal(li).phone()).isEqualTo("13812345678");
        assertThatThrownBy(() -> files().addPhone(li, 0, LIS, null)).hasMessageContaining("ON_FILE_ALREADY");
        assertThatThrownBy(() -> files().dropPhone(li, 1, 0)).hasMessageContaining("EDITED_BY_SOMEBODY");
        assertThatThrownBy(() -> files().dropPhone(li, 0, 1)).hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> files().describe(li, 0, details(LocalTime.of(20, 0), LocalTime.of(18, 0))))
                .hasMessageContaining("HOURS_UPSIDE_DOWN");
        files().describe(li, 0, details(LocalTime.of(18, 0), LocalTime.of(20, 0)));
        files().dropPhone(li, 0, 0);
        CustomerFile file = shop.the(CustomerFileBoard.class).of(li);
        assertThat(file.phones()).isEmpty();
        assertThat(file.details().way()).isEqualTo(ContactWay.PHONE);
        assertThat(file.phone()).isEqualTo("138****5678");
        for (int i = 1; i <= 5; i++) {
            files().addPhone(li, 0, new Phone("1390000222" + i), null);
        }
        assertThatThrownBy(() -> files().addPhone(li, 0, new Phone("13900002229"), null))
                .hasMessageContaining("FILE_FULL");
    }

    private static CustomerDetails details(LocalTime from, LocalTime until) {
        return new CustomerDetails("李建国", null, false, null, ContactWay.PHONE, from, until);
    }

    private VehicleNo entered() {
        return shop.as("gujy", Role.INFORMATION_CLERK)
                .the(CustomerService.class)
                .resolve(new CarEntry(null, "李建国", LIS, new Plate("沪A7C502"), null, "途观L", Energy.PETROL))
                .car();
    }

    private Notice writes(NoticeKind kind) {
        Notice notice = new Notice(
                MasterData.STORE,
                VISIT.value(),
                Recipient.of(li, "李建国", "沪A7C502", "途观L", LIS),
                kind,
                Map.of(),
                MONDAY_NINE);
        shop.the(Notices.class).write(notice);
        return notice;
    }

    private void delivered(String who) {
        shop.asNobody()
                .the(FollowUpService.class)
                .take(new VehicleDelivered(
                        new Cover(UUID.randomUUID(), MasterData.STORE, VISIT.value(), MONDAY_NINE, "wangxy"),
                        new Car("沪A7C502", "途观L"),
                        new Contact(who, LIS.value()),
                        "wangxy",
                        "zhouq",
                        new BigDecimal("481"),
                        "小保养",
                        "55,000 公里",
                        null,
                        0,
                        car.value()));
    }

    private void begins() {
        shop.as("linxy", Role.FOLLOW_UP_AGENT).the(FollowUpService.class).begin(VISIT, 0);
    }

    private FollowUpState call() {
        shop.as("linxy", Role.FOLLOW_UP_AGENT);
        return shop.the(FollowUpCalls.class).get(VISIT).state();
    }

    private void says(ConsentPurpose purpose, boolean given, LocalDate day) {
        files().say(li, word(purpose, given, day));
    }

    private static ConsentWord word(ConsentPurpose purpose, boolean given, LocalDate day) {
        return new ConsentWord(purpose, given, day, ConsentSource.PHONE);
    }

    private CustomerFileService files() {
        return shop.as("sunl", Role.SERVICE_ADVISOR).the(CustomerFileService.class);
    }

    private Stamp stamp() {
        return shop.the(Caller.class).stamp();
    }

    /** Everybody is written to in Chinese, by text message. */
    private final class Contacts implements CustomerContacts {
        @Override
        public Optional<CustomerContact> of(CustomerNo number) {
            return Optional.of(Built.of(CustomerContact.class, "number", number));
        }

        @Override
        public Optional<CustomerContact> of(String storeCode, String name, Phone phone) {
            return of(li);
        }
    }
}
