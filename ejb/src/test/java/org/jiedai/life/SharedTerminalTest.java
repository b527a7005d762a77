package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.jiedai.shared.Role;
import org.jiedai.staff.AccountService;
import org.jiedai.staff.PinLogIn;
import org.jiedai.staff.SharedTerminals;
import org.jiedai.staff.SignIn;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;
import org.jiedai.staff.TerminalDoor;
import org.jiedai.staff.TerminalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes in by PIN, and where (decision 42). */
class SharedTerminalTest {
    private static final String PIN = "1234";

    private final InMemoryDealership shop = new InMemoryDealership(Instant.parse("2026-11-23T01:00:00Z"));
    private String secret;

    @BeforeEach
    void a_device_of_the_workshop_is_shared() {
        secret = shop.as("zhengj", Role.SERVICE_MANAGER)
                .the(TerminalService.class)
                .share(" 车间 1 号机 ");
        shop.asNobody();
    }

    @Test
    void a_technician_comes_in_by_pin_on_the_terminal_and_on_no_other_device() {
        SignIn in = at(secret, "zhouq", PIN);
        assertThat(in.storeCode()).isEqualTo(MasterData.STORE);
        assertThat(in.roles()).containsExactly(Role.TECHNICIAN);
        assertThatThrownBy(() -> at("guessed", "zhouq", PIN)).hasMessageContaining("NO_SHARED_TERMINAL");
        assertThatThrownBy(() -> at("", "zhouq", PIN)).hasMessageContaining("NO_SHARED_TERMINAL");
    }

    @Test
    void a_wrong_pin_counts_and_five_lock_it_here_as_at_the_parts_counter() {
        for (int i = 0; i < 5; i++) {
            assertThat(at(secret, "zhouq", "9999")).isNull();
        }
        assertThatThrownBy(() -> at(secret, "zhouq", PIN)).hasMessageContaining("LOCKED_OUT");
    }

    @Test
    void whose_roles_ask_for_more_than_a_pin_is_refused_and_their_pin_is_not_even_compared() {
        for (int i = 0; i < 6; i++) {
            assertThat(at(secret, "zhengj", PIN)).isNull();
            assertThat(at(secret, "nobody", PIN)).isNull();
        }
        StaffMember technician = person("zhouq");
        technician.holdIn(MasterData.STORE, Set.of(Role.TECHNICIAN, Role.WORKSHOP_CONTROLLER));
        assertThat(at(secret, "zhouq", PIN).roles()).contains(Role.WORKSHOP_CONTROLLER);
        technician.holdIn("SH02", Set.of(Role.CASHIER));
        assertThat(at(secret, "zhouq", PIN)).isNull();
        technician.holdIn("SH02", Set.of());
        technician.holdIn(MasterData.STORE, Set.of());
        technician.holdIn("SH02", Set.of(Role.TECHNICIAN));
        assertThat(at(secret, "zhouq", PIN)).as("works elsewhere").isNull();
    }

    @Test
    void who_left_or_has_no_pin_does_not_come_in() {
        person("zhouq").activate(false);
        assertThat(at(secret, "zhouq", PIN)).isNull();
        person("zhouq").activate(true);
        person("zhouq").newPin(null);
        assertThat(at(secret, "zhouq", PIN)).isNull();
    }

    @Test
    void another_pin_ends_what_was_opened_by_the_old_one() {
        SignIn before = at(secret, "zhouq", PIN);
        shop.as("zhouq", Role.TECHNICIAN).the(AccountService.class).choosePin(MasterData.PASSWORD, "7301");
        SignIn after = at(secret, "zhouq", "7301");
        assertThat(after.access()).isGreaterThan(before.access());
        assertThat(after.rights()).isNotEqualTo(before.rights());
    }

    @Test
    void a_revoked_device_lets_nobody_in_and_another_store_revokes_nothing() {
        long id = shop.the(TerminalDoor.class).at(secret).orElseThrow().id();
        TerminalService foreign =
                shop.elsewhere("manager2", Role.SERVICE_MANAGER).the(TerminalService.class);
        assertThatThrownBy(() -> foreign.revoke(id)).hasMessageContaining("NOT_FOUND");
        assertThat(at(secret, "zhouq", PIN)).isNotNull();
        shop.as("zhengj", Role.SERVICE_MANAGER).the(TerminalService.class).revoke(id);
        assertThatThrownBy(() -> at(secret, "zhouq", PIN)).hasMessageContaining("NO_SHARED_TERMINAL");
    }

    @Test
    void a_terminal_has_a_name_of_its_own_and_its_secret_is_not_kept() {
        TerminalService service = shop.as("zhengj", Role.SERVICE_MANAGER).the(TerminalService.class);
        assertThatThrownBy(() -> service.share("车间 1 号机")).hasMessageContaining("TERMINAL_NAME_TAKEN");
        assertThatThrownBy(() -> service.share(" ")).hasMessageContaining("FIELD_NEEDED");
        assertThat(shop.the(SharedTerminals.class).of(MasterData.STORE))
                .singleElement()
                .satisfies(one -> assertThat(one.secretHash()).doesNotContain(secret));
    }

    private StaffMember person(String login) {
        return shop.the(Staff.class).member(login).orElseThrow();
    }

    private SignIn at(String device, String login, String pin) {
        return shop.the(PinLogIn.class).at(device, login, pin).orElse(null);
    }
}
