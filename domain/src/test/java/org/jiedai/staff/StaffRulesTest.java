package org.jiedai.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.shared.Money;
import org.jiedai.shared.Role;
import org.jiedai.store.Store;
import org.jiedai.store.StoreDetails;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffRulesTest {
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    @Test
    void a_log_in_has_two_to_twenty_small_letters_or_digits() {
        assertThat(LoginName.read("wangxy2").value()).isEqualTo("wangxy2");
        assertThatThrownBy(() -> LoginName.read("Wang")).hasMessageContaining("LOGIN_MALFORMED");
        assertThatThrownBy(() -> LoginName.read("w")).hasMessageContaining("LOGIN_MALFORMED");
    }

    @Test
    void a_password_has_eight_characters_and_a_pin_four_to_six_digits() {
        assertThatThrownBy(() -> Credentials.password("K7#mq2L", List.of())).hasMessageContaining("PASSWORD_TOO_SHORT");
        assertThat(Credentials.password("K7#mq2Lx", List.of())).isEqualTo("K7#mq2Lx");
        for (String pin : List.of("12a4", "735", "7350142", "\u0661\u0669\u0663\u0660")) {
            assertThatThrownBy(() -> Credentials.pin(pin)).hasMessageContaining("PIN_MALFORMED");
        }
        assertThat(Credentials.pin("730142")).isEqualTo("730142");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "          ",
                "aaaaaaaaaaaaaaaa",
                "abcdefghijkl",
                "password123",
                "wangxy123456",
                "qwertyuiop12",
                "P@ssw0rd1234",
                "wangxy-wangxy-wangxy",
                "jiedaijiedai",
                "jiedai-demo1",
                "        a   ",
                "iloveyou"
            })
    void a_password_that_is_common_or_follows_from_the_log_in_is_refused(String password) {
        assertThatThrownBy(() -> Credentials.password(password, List.of("wangxy", "王晓燕")))
                .hasMessageContaining("PASSWORD_TOO_WEAK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "1234", "4321", "1212", "12121", "123123", "987654", "55555", "1987", "2010"})
    void a_pin_that_repeats_or_runs_or_is_a_year_is_refused(String pin) {
        assertThatThrownBy(() -> Credentials.pin(pin)).hasMessageContaining("PIN_TOO_SIMPLE");
    }

    @Test
    void a_password_set_by_somebody_else_is_good_until_the_person_chooses() {
        StaffMember member = new StaffMember("zhouq", "周强", "Zhou Qiang", "hash");
        assertThat(member.mustChoose()).isFalse();
        member.oneTimePassword("theirs");
        assertThat(member.mustChoose()).isTrue();
        member.newPassword("own");
        assertThat(member.mustChoose()).isFalse();
    }

    @Test
    void roles_are_given_per_store_and_skills_by_level() {
        StaffMember member = new StaffMember("zhouq", "周强", "Zhou Qiang", "hash");
        member.holdIn("SH01", Set.of(Role.TECHNICIAN));
        member.masters(Map.of("ENGINE", 5, "BODY", 0));
        assertThat(member.roles("SH02")).isEmpty();
        assertThat(member.skills()).containsExactly(Map.entry("ENGINE", 5));
    }

    @Test
    void whatever_changes_what_a_person_may_do_is_counted() {
        StaffMember member = new StaffMember("zhouq", "周强", "Zhou Qiang", "hash");
        int before = member.access();
        member.holdIn("SH01", Set.of(Role.TECHNICIAN));
        member.newPassword("other");
        member.newPin("pin");
        member.activate(false);
        assertThat(member.access()).isEqualTo(before + 4);
        member.named("周小强", "Zhou Xiaoqiang", null);
        assertThat(member.access()).isEqualTo(before + 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4, 721})
    void a_desk_rests_five_minutes_to_twelve_hours(int minutes) {
        Store store = new Store("SH03", details(EIGHT, SIX, "91310115MA1K7D2C12"));
        assertThat(store.idleMinutes()).isEqualTo(30);
        store.endIdleSessions(5);
        store.endIdleSessions(720);
        assertThatThrownBy(() -> store.endIdleSessions(minutes)).hasMessageContaining("ABSURD_VALUE");
        assertThat(store.idleMinutes()).isEqualTo(720);
    }

    @Test
    void a_store_has_a_code_hours_and_a_true_tax_number() {
        assertThat(new Store("SH03", details(EIGHT, SIX, "91310115MA1K7D2C12")).name())
                .isEqualTo("嘉定店");
        assertThatThrownBy(() -> new Store("sh", details(EIGHT, SIX, "91310115MA1K7D2C12")))
                .hasMessageContaining("STORE_CODE_MALFORMED");
        assertThatThrownBy(() -> new Store("SH03", details(SIX, EIGHT, "91310115MA1K7D2C12")))
                .hasMessageContaining("HOURS_REVERSED");
        assertThatThrownBy(() -> new Store("SH03", details(EIGHT, SIX, "91310115MA1K7D2C13")))
                .hasMessageContaining("TAX_NUMBER_CHECK");
    }

    @Test
    @Tag("R11")
    void five_wrong_pins_in_a_row_lock_the_pin_for_a_quarter_of_an_hour() {
        WrongTries tries = new WrongTries(TryPlace.counter("zhouq"), NINE);
        for (int i = 0; i < 5; i++) {
            tries.count(Secret.PIN, NINE.plusSeconds(i));
        }
        assertThatThrownBy(() -> tries.count(Secret.PIN, NINE.plus(Duration.ofMinutes(15))))
                .hasMessageContaining("LOCKED_OUT");
        assertThat(tries.locked(NINE.plus(Duration.ofMinutes(15)))).isTrue();
        Instant over = NINE.plusSeconds(4).plus(Duration.ofMinutes(15));
        assertThat(tries.locked(over)).isFalse();
        tries.count(Secret.PIN, over);
        assertThat(tries.locked(over)).isFalse();
    }

    @Test
    void a_right_password_forgets_the_wrong_ones_and_at_a_shared_address_only_itself() {
        WrongTries own = new WrongTries(TryPlace.abroad("gujy"), NINE);
        WrongTries shared = new WrongTries(TryPlace.from("192.0.2.1"), NINE);
        for (int i = 0; i < 5; i++) {
            own.count(Secret.PASSWORD, NINE);
        }
        own.forget();
        own.count(Secret.PASSWORD, NINE);
        for (int i = 0; i < 50; i++) {
            shared.count(Secret.PASSWORD, NINE);
        }
        shared.takeBack();
        shared.count(Secret.PASSWORD, NINE);
        assertThat(shared.locked(NINE)).isTrue();
    }

    @Test
    void slips_of_a_quarter_of_an_hour_ago_are_forgotten() {
        WrongTries tries = new WrongTries(TryPlace.home("gujy", "10.0.0.7"), NINE);
        for (int i = 0; i < 4; i++) {
            tries.count(Secret.PASSWORD, NINE);
        }
        tries.count(Secret.PASSWORD, NINE.plus(Duration.ofMinutes(15)));
        assertThat(tries.locked(NINE.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-260", "10000"})
    void an_hour_of_labour_costs_something_and_less_than_ten_thousand(String rate) {
        StoreDetails details = details(EIGHT, SIX, "91310115MA1K7D2C12", Money.of(rate));
        assertThatThrownBy(details::check).hasMessageContaining("ABSURD_VALUE");
    }

    private static StoreDetails details(LocalTime opens, LocalTime closes, String taxNumber) {
        return details(opens, closes, taxNumber, Money.of("260"));
    }

    private static StoreDetails details(LocalTime opens, LocalTime closes, String taxNumber, Money labourRate) {
        return new StoreDetails(
                "嘉定店",
                "Jiading",
                "申城汽车集团",
                "021-50210800",
                "上海市嘉定区",
                taxNumber,
                "沪",
                labourRate,
                opens,
                closes,
                30,
                3,
                15);
    }
}
