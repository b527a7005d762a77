package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jiedai.shared.Money;
import org.jiedai.shared.Origin;
import org.jiedai.shared.Role;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.AccountService;
import org.jiedai.staff.Hashes;
import org.jiedai.staff.LockService;
import org.jiedai.staff.LogIn;
import org.jiedai.staff.LoginName;
import org.jiedai.staff.OtherStores;
import org.jiedai.staff.Proof;
import org.jiedai.staff.SessionWatch;
import org.jiedai.staff.SignIn;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;
import org.jiedai.staff.StaffService;
import org.jiedai.staff.UnfinishedWork;
import org.jiedai.store.Store;
import org.jiedai.store.StoreAdministrators;
import org.jiedai.store.StoreCode;
import org.jiedai.store.StoreDetails;
import org.jiedai.store.StoreService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the administrator's services refuse. */
class StaffRefusalsTest {
    private static final LoginName ZHOU = new LoginName("zhouq");

    private final InMemoryDealership shop = new InMemoryDealership(Instant.parse("2026-11-23T01:00:00Z"))
            .provide(new OneStore())
            .provide(new Left());
    private UnfinishedWork.Count left = UnfinishedWork.Count.NOTHING;

    @Test
    void a_log_in_is_given_once() {
        StaffService staff = staff();
        assertThatThrownBy(() -> staff.join(ZHOU, "周强", null, "13812345678", "long enough 1"))
                .hasMessageContaining("LOGIN_TAKEN");
    }

    @Test
    void whoever_works_elsewhere_too_is_offered_that_place_and_nobody_else_any() {
        Staff list = shop.the(Staff.class);
        list.member("sunl").orElseThrow().holdIn(Store.GROUP, Set.of(Role.ADMINISTRATOR));
        List<SignIn> elsewhere =
                shop.as("sunl", Role.SERVICE_ADVISOR).the(OtherStores.class).all();
        assertThat(elsewhere).extracting(SignIn::storeCode).containsExactly(Store.GROUP);
        assertThat(elsewhere.get(0).roles()).containsExactly(Role.ADMINISTRATOR);
        OtherStores none = shop.as("wangxy", Role.SERVICE_ADVISOR).the(OtherStores.class);
        assertThat(none.all()).isEmpty();
        assertThatThrownBy(() -> none.in(Store.GROUP)).hasMessageContaining("NOT_IN_STORE");
    }

    @Test
    void a_try_counts_before_it_is_compared_so_of_forty_at_once_five_are_compared() {
        Counting pins = new Counting();
        Built.set(shop.the(Hashes.class), "passwords", pins);
        Proof proof = shop.the(Proof.class);
        pins.meanwhile = () -> proof.pin("zhouq", "9999");
        assertThatThrownBy(() -> proof.pin("zhouq", "9999")).hasMessageContaining("LOCKED_OUT");
        assertThat(pins.compared).isEqualTo(5);
    }

    @Test
    void a_log_in_that_does_not_exist_is_answered_like_one_that_does() {
        LogIn logIn = shop.the(LogIn.class);
        for (String login : List.of("gujy", "nobody", "nobody else")) {
            for (int i = 0; i < 5; i++) {
                assertThat(logIn.stores(login, "wrong")).isEmpty();
            }
            assertThatThrownBy(() -> logIn.stores(login, "wrong")).hasMessageContaining("LOCKED_OUT");
        }
    }

    @Test
    void who_guesses_from_anywhere_does_not_lock_the_person_where_he_signed_in_lately() {
        LogIn logIn = shop.the(LogIn.class);
        Origin origin = shop.the(Origin.class);
        origin.from("10.0.0.7");
        SignIn signIn = logIn.stores("gujy", MasterData.PASSWORD).get(0);
        shop.the(SessionWatch.class).begin(signIn, "Firefox", null);
        origin.from("192.0.2.1");
        for (int i = 0; i < 5; i++) {
            logIn.stores("gujy", "wrong");
        }
        assertThatThrownBy(() -> logIn.stores("gujy", MasterData.PASSWORD)).hasMessageContaining("LOCKED_OUT");
        origin.from("10.0.0.7");
        assertThat(logIn.stores("gujy", MasterData.PASSWORD)).hasSize(1);
    }

    @Test
    void an_address_that_tries_many_log_ins_is_shut_as_a_whole() {
        LogIn logIn = shop.the(LogIn.class);
        for (int i = 0; i < 50; i++) {
            logIn.stores("stranger" + i, "wrong");
        }
        assertThatThrownBy(() -> logIn.stores("gujy", MasterData.PASSWORD)).hasMessageContaining("LOCKED_OUT");
        shop.the(Origin.class).from("192.0.2.9");
        assertThat(logIn.stores("gujy", MasterData.PASSWORD)).hasSize(1);
    }

    @Test
    void a_password_that_somebody_else_has_set_is_changed_by_its_owner_with_the_present_one() {
        LogIn logIn = shop.the(LogIn.class);
        staff().resetPassword(ZHOU, 0, "one time only");
        assertThat(logIn.stores("zhouq", "one time only").get(0).mustChoose()).isTrue();
        AccountService own = shop.as("zhouq", Role.TECHNICIAN).the(AccountService.class);
        assertThatThrownBy(() -> own.choosePassword("one time only", "one time only"))
                .hasMessageContaining("PASSWORD_UNCHANGED");
        assertThatThrownBy(() -> own.choosePassword("guessed", "brake fluid at dawn"))
                .hasMessageContaining("PRESENT_PASSWORD_WRONG");
        own.choosePassword("one time only", "brake fluid at dawn");
        assertThat(logIn.stores("zhouq", "one time only")).isEmpty();
        assertThat(logIn.stores("zhouq", "brake fluid at dawn").get(0).mustChoose())
                .isFalse();
    }

    @Test
    void a_pin_is_cleared_by_the_administrator_and_set_by_its_owner() {
        Proof proof = shop.the(Proof.class);
        staff().clearPin(ZHOU, 0);
        assertThat(proof.pin("zhouq", "1234")).isFalse();
        AccountService own = shop.as("zhouq", Role.TECHNICIAN).the(AccountService.class);
        assertThatThrownBy(() -> own.choosePin("guessed", "7301")).hasMessageContaining("PRESENT_PASSWORD_WRONG");
        own.choosePin(MasterData.PASSWORD, "7301");
        assertThat(proof.pin("zhouq", "7301")).isTrue();
    }

    @Test
    void a_lock_is_lifted_by_the_service_manager_of_that_store() {
        LogIn logIn = shop.the(LogIn.class);
        for (int i = 0; i < 5; i++) {
            logIn.stores("gujy", "wrong");
        }
        LoginName locked = new LoginName("gujy");
        LockService foreign = shop.elsewhere("manager2", Role.SERVICE_MANAGER).the(LockService.class);
        assertThatThrownBy(() -> foreign.lift(locked)).hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> logIn.stores("gujy", MasterData.PASSWORD)).hasMessageContaining("LOCKED_OUT");
        shop.as("zhengj", Role.SERVICE_MANAGER).the(LockService.class).lift(locked);
        assertThat(logIn.stores("gujy", MasterData.PASSWORD)).hasSize(1);
    }

    @Test
    void passwords_are_compared_on_half_of_the_cores_and_others_are_told_to_wait() {
        Hashes hashes = shop.the(Hashes.class);
        Supplier<String> oneMore = () -> "one more";
        for (int i = 0; i <= Math.max(1, Runtime.getRuntime().availableProcessors() / 2); i++) {
            Supplier<String> within = oneMore;
            oneMore = () -> hashes.inTurn(within);
        }
        Supplier<String> tooMany = oneMore;
        assertThatThrownBy(() -> hashes.inTurn(tooMany)).hasMessageContaining("TOO_MANY_AT_ONCE");
        assertThat(hashes.<String>inTurn(() -> "again free")).isEqualTo("again free");
    }

    @Test
    void five_wrong_passwords_lock_the_log_in_and_a_right_one_does_not_open_it_before_its_time() {
        LogIn logIn = shop.the(LogIn.class);
        for (int i = 0; i < 5; i++) {
            assertThat(logIn.stores("gujy", "wrong")).isEmpty();
        }
        assertThatThrownBy(() -> logIn.stores("gujy", MasterData.PASSWORD)).hasMessageContaining("LOCKED_OUT");
        shop.time().pass(15);
        assertThat(logIn.stores("gujy", MasterData.PASSWORD)).hasSize(1);
        for (int i = 0; i < 4; i++) {
            assertThat(logIn.stores("gujy", "wrong")).as("counted anew").isEmpty();
        }
        assertThat(logIn.stores("gujy", MasterData.PASSWORD)).hasSize(1);
    }

    @Test
    void an_account_edited_meanwhile_is_not_overwritten() {
        StaffService staff = staff();
        assertThatThrownBy(() -> staff.activate(ZHOU, 3, false)).hasMessageContaining("EDITED_BY_SOMEBODY");
        assertThat(shop.the(Staff.class).member("zhouq").orElseThrow().active()).isTrue();
    }

    @Test
    void roles_are_given_only_in_stores_one_administers_and_never_the_systems() {
        StaffService staff = staff();
        assertThatThrownBy(() -> staff.holdRoles(ZHOU, 0, "SH02", Set.of(Role.TECHNICIAN), false))
                .hasMessageContaining("STORE_NOT_ADMINISTERED");
        assertThatThrownBy(() -> staff.holdRoles(ZHOU, 0, MasterData.STORE, Set.of(Role.SYSTEM), false))
                .hasMessageContaining("NOT_YOUR_ROLE");
    }

    @Test
    @Tag("A1")
    void an_extension_is_digits_or_none() {
        assertThatThrownBy(() -> staff().sitAt(ZHOU, 0, "81-1")).hasMessageContaining("EXTENSION_MALFORMED");
        staff().sitAt(ZHOU, 0, " 8111 ");
        assertThat(shop.the(Staff.class).atExtension(MasterData.STORE, "8111")).hasSize(1);
        staff().sitAt(ZHOU, 0, " ");
        assertThat(shop.the(Staff.class).atExtension(MasterData.STORE, "8111")).isEmpty();
    }

    @Test
    void the_last_administrator_stays() {
        LoginName admin = new LoginName("admin");
        assertThatThrownBy(() -> staff().activate(admin, 0, false)).hasMessageContaining("LAST_ADMINISTRATOR");
        assertThatThrownBy(() -> staff().holdRoles(admin, 0, MasterData.STORE, Set.of(), false))
                .hasMessageContaining("LAST_ADMINISTRATOR");
    }

    @Test
    void who_has_work_left_does_not_leave() {
        left = new UnfinishedWork.Count(2, 1, 0, 1);
        assertThatThrownBy(() -> staff().activate(ZHOU, 0, false))
                .hasMessageContaining("WORK_UNFINISHED")
                .hasMessageContaining("2");
        assertThat(shop.the(Staff.class).member("zhouq").orElseThrow().active()).isTrue();
        left = UnfinishedWork.Count.NOTHING;
        staff().activate(ZHOU, 0, false);
        assertThat(shop.the(Staff.class).member("zhouq").orElseThrow().active()).isFalse();
    }

    @Test
    void a_role_on_which_work_hangs_is_taken_away_only_if_the_caller_knows_it() {
        left = new UnfinishedWork.Count(0, 3, 1, 2);
        StaffMember zhou = shop.the(Staff.class).member("zhouq").orElseThrow();
        assertThatThrownBy(() -> staff().holdRoles(ZHOU, 0, MasterData.STORE, Set.of(Role.WASHER), false))
                .hasMessageContaining("ROLE_WORK_UNFINISHED")
                .hasMessageContaining("1")
                .hasMessageNotContaining("3");
        assertThat(zhou.roles(MasterData.STORE)).contains(Role.TECHNICIAN);
        staff().holdRoles(ZHOU, 0, MasterData.STORE, Set.of(Role.TECHNICIAN, Role.WASHER), false);
        staff().holdRoles(ZHOU, 0, MasterData.STORE, Set.of(Role.TECHNICIAN), false);
        staff().holdRoles(ZHOU, 0, MasterData.STORE, Set.of(), true);
        assertThat(zhou.roles(MasterData.STORE)).isEmpty();
    }

    @Test
    void a_store_code_is_given_once() {
        StoreService stores = shop.the(StoreService.class);
        StoreDetails details = new StoreDetails(
                "嘉定店",
                "Jiading",
                "申城汽车集团",
                "021-50210800",
                "上海市嘉定区",
                "91310115MA1K7D2C12",
                "沪",
                Money.of("260"),
                LocalTime.of(8, 0),
                LocalTime.of(18, 0),
                30,
                3,
                15);
        assertThatThrownBy(() -> stores.open(new StoreCode(MasterData.STORE), details))
                .hasMessageContaining("STORE_CODE_TAKEN");
    }

    /** A hash that counts what it compares, and meanwhile lets others try. */
    private static final class Counting implements Pbkdf2PasswordHash {
        private int compared;
        private Runnable meanwhile;

        @Override
        public void initialize(Map<String, String> parameters) {
            // Nothing to set.
        }

        @Override
        public String generate(char[] password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean verify(char[] password, String hashedPassword) {
            compared++;
            meanwhile.run();
            return false;
        }
    }

    private StaffService staff() {
        return shop.the(StaffService.class);
    }

    /** What this test says is left of everybody's work. */
    private final class Left implements UnfinishedWork {
        @Override
        public Count of(String login) {
            return left;
        }

        @Override
        public Count of(String login, String storeCode) {
            return left;
        }

        @Override
        public void hold(String login, Set<String> stores) {
            // Here nobody else gives or takes anything.
        }

        @Override
        public void passOn(String login, Stamp by) {
            // Nobody waits here.
        }
    }

    /** Whoever asks administers the one store. */
    private static final class OneStore implements StoreAdministrators {
        @Override
        public List<String> administered() {
            return List.of(MasterData.STORE);
        }

        @Override
        public void administer(StoreCode opened) {
            throw new UnsupportedOperationException("nobody opens a store here");
        }
    }
}
