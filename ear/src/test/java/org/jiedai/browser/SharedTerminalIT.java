package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A device that people share: a name and a PIN, each with their own page and text, locked when nobody is there. */
@ExtendWith(House.class)
class SharedTerminalIT {
    private static final String JOBS = "/workshop/jobs.xhtml";
    private static final String DOOR = "/login.xhtml";
    private static final String PIN_OF_HU = "9202";
    private static final String PIN_OF_XU = "5789";
    private static final String PIN_OF_GUO = "1464";
    private static final int IDLE_MILLIS = 121_000;

    @AfterEach
    void no_terminal_is_left() {
        Rows.run("DELETE FROM shared_terminal");
        Rows.run("DELETE FROM wrong_tries WHERE login IN ('huw', 'guozm')");
        Rows.run("UPDATE staff SET active = 1 WHERE login = 'huw'");
    }

    @Test
    void two_people_change_in_one_window_and_each_finds_their_own_page_and_their_own_text() {
        Visit visit = new Visit("沪C·43081", "chenlei", "xub");
        visit.arrives().isReceived().isEstimated().isSigned().isReleased().isAssigned();
        try (Person device = shared("车间 7001")) {
            device.picture("terminal-door");
            comes(device, "xub", PIN_OF_XU, JOBS);
            device.page()
                    .locator(".job", new Page.LocatorOptions().setHasText("沪C·43081"))
                    .click();
            device.sees(visit.order());
            device.click("jobs:finding");
            device.fill(":finding_text", "右前半轴防尘套渗油");
            device.picture("terminal-technician");
            device.clickTo("who:change", DOOR);
            scans(device, "JD:guozm", PIN_OF_GUO);
            device.page().waitForURL(url -> url.contains("/parts/"));
            device.open("/parts/stock.xhtml");
            device.presses("F9");
            device.page().waitForURL(url -> url.contains(DOOR));
            comes(device, "xub", PIN_OF_XU, JOBS);
            device.page()
                    .locator(".job", new Page.LocatorOptions().setHasText("沪C·43081"))
                    .click();
            device.sees(visit.order());
            device.click("jobs:finding");
            assertThat(device.at(":finding_text")).hasValue("右前半轴防尘套渗油");
            device.clickTo("who:change", DOOR);
            comes(device, "guozm", PIN_OF_GUO, "/parts/stock.xhtml");
        }
    }

    @Test
    void what_a_technician_typed_for_one_car_is_not_put_to_another_and_to_nobody_else() {
        Visit one = new Visit("沪E·4249C", "chenlei", "liuy");
        Visit other = new Visit("沪E·59390", "chenlei", "liuy");
        for (Visit visit : List.of(one, other)) {
            visit.arrives().isReceived().isEstimated().isSigned().isReleased().isAssigned();
        }
        try (Person technician = House.enter("liuy", 1280, 800)) {
            opens(technician, "沪E·4249C", one.order());
            technician.click("jobs:finding");
            technician.fill(":finding_text", "左后避震漏油");
            technician.open(JOBS);
            opens(technician, "沪E·59390", other.order());
            technician.click("jobs:finding");
            assertThat(technician.at(":finding_text")).hasValue("");
            technician.fill(":finding_text", "电瓶桩头氧化");
            technician.open(JOBS);
            opens(technician, "沪E·4249C", one.order());
            technician.click("jobs:finding");
            assertThat(technician.at(":finding_text")).hasValue("左后避震漏油");
            technician.choose(":operations", "更换空调滤芯");
            technician.presses("Escape");
            technician.click("jobs:sendFinding");
            technician.reads("已交服务顾问");
            opens(technician, "沪E·59390", other.order());
            technician.click("jobs:finding");
            assertThat(technician.at(":finding_text")).hasValue("电瓶桩头氧化");
        }
    }

    @Test
    void after_two_minutes_without_a_hand_it_is_locked_and_who_types_is_not_sent_away() throws SQLException {
        try (Person device = shared("车间 7002")) {
            device.page().clock().install();
            comes(device, "huw", PIN_OF_HU, JOBS);
            device.page().clock().fastForward(IDLE_MILLIS - 6_000);
            device.presses("Shift");
            device.page().clock().fastForward(IDLE_MILLIS - 6_000);
            assertThat(device.page().locator("#locked")).isHidden();
            device.page().clock().fastForward(8_000);
            device.page().waitForURL(url -> url.contains(DOOR));
            assertThat(device.page().locator("[data-terminal-door]")).containsText("太久没有操作");
            device.picture("terminal-locked");
            assertThat(endOf("huw")).isEqualTo("IDLE");
            comes(device, "huw", PIN_OF_HU, JOBS);
        }
    }

    @Test
    void the_server_locks_it_too_whatever_the_store_says_of_desks() throws SQLException {
        PlainBrowser device = sharedPlain("车间 7003");
        entersByPin(device, "huw", PIN_OF_HU);
        assertThat(device.who()).isEqualTo("huw");
        Rows.run("UPDATE staff_session SET seen_at = seen_at - INTERVAL 121 SECOND WHERE ended_at IS NULL"
                + " AND login = 'huw' ORDER BY id DESC LIMIT 1");
        assertThat(device.who()).isEmpty();
        assertThat(endOf("huw")).isEqualTo("IDLE");
    }

    @Test
    void a_wrong_pin_a_manager_s_pin_and_a_pin_from_another_device_let_nobody_in() throws SQLException {
        PlainBrowser device = sharedPlain("车间 7004");
        assertThat(entersByPin(device, "huw", "1357")).contains("PIN 不对");
        assertThat(entersByPin(device, "lujp", "3996")).contains("PIN 不对");
        assertThat(entersByPin(device, "chenlei", "4232")).contains("PIN 不对");
        assertThat(entersByPin(device, "gaox", "4358")).as("of another store").contains("PIN 不对");
        assertThat(device.who()).isEmpty();
        assertThat(lastSeen("WRONG_PIN")).isEqualTo("- 车间 7004");
        PlainBrowser elsewhere = new PlainBrowser(House.address());
        assertThat(elsewhere.page(DOOR).select("[data-terminal-door]")).isEmpty();
        Document mine = device.page(DOOR);
        forged(elsewhere, mine, "huw", PIN_OF_HU);
        assertThat(elsewhere.who())
                .as("the terminal's form sent from a device that is none")
                .isEmpty();
        for (int i = 0; i < 5; i++) {
            entersByPin(device, "huw", "1357");
        }
        assertThat(entersByPin(device, "huw", PIN_OF_HU)).contains("锁定");
        assertThat(device.who()).isEmpty();
    }

    @Test
    void a_revoked_device_and_a_person_who_left_are_out_with_the_next_click() throws SQLException {
        PlainBrowser device = sharedPlain("车间 7005");
        entersByPin(device, "huw", PIN_OF_HU);
        assertThat(device.who()).isEqualTo("huw");
        assertThat(lastSeen("SIGNED_IN")).isEqualTo("huw 车间 7005");
        Rows.run("UPDATE staff SET active = 0 WHERE login = 'huw'");
        assertThat(device.who()).isEmpty();
        assertThat(entersByPin(device, "huw", PIN_OF_HU)).contains("PIN 不对");
        Rows.run("UPDATE staff SET active = 1 WHERE login = 'huw'");
        entersByPin(device, "huw", PIN_OF_HU);
        PlainBrowser manager = new PlainBrowser(House.address()).signedIn("lujp");
        Document list = manager.page("/staff/terminals.xhtml");
        assertThat(list.select("#terminals tbody tr").text()).contains("车间 7005");
        assertThat(manager.does(list, ":revoke", Map.of())
                        .select(".ui-messages")
                        .text())
                .contains("已停用");
        assertThat(device.who()).isEmpty();
        assertThat(endOf("huw")).isEqualTo("TERMINAL_REVOKED");
        assertThat(device.page(DOOR).select("[data-terminal-door]")).isEmpty();
    }

    @Test
    void a_pin_typed_at_the_door_of_a_device_that_is_revoked_meanwhile_is_not_compared() {
        PlainBrowser device = sharedPlain("车间 7007");
        Document open = device.page(DOOR);
        Rows.run("DELETE FROM shared_terminal");
        assertThat(forged(device, open, "huw", PIN_OF_HU)).contains("不是共用终端");
        assertThat(device.who()).isEmpty();
    }

    @Test
    void who_signs_in_by_password_at_a_terminal_is_locked_there_too_and_only_managers_share_devices()
            throws SQLException {
        PlainBrowser device = sharedPlain("车间 7006");
        Document byPassword = device.page("/login.xhtml?by=password");
        device.press(
                byPassword,
                "/login.xhtml?by=password",
                "form:enter",
                Map.of("form:login", "wangxy", "form:password", "jiedai-demo"));
        assertThat(device.who()).isEqualTo("wangxy");
        assertThat(device.get("/staff/terminals.xhtml").statusCode()).isEqualTo(403);
        Rows.run("UPDATE staff_session SET seen_at = seen_at - INTERVAL 121 SECOND WHERE ended_at IS NULL"
                + " AND login = 'wangxy' ORDER BY id DESC LIMIT 1");
        assertThat(device.who()).isEmpty();
    }

    private static void opens(Person technician, String plate, String order) {
        technician
                .page()
                .locator(".job", new Page.LocatorOptions().setHasText(plate))
                .click();
        technician.sees(order);
    }

    private static Person shared(String name) {
        Person device = House.enter("lujp", 1280, 800);
        device.open("/staff/terminals.xhtml");
        device.fill("terminals:terminalName", name);
        device.picture("terminals");
        device.clickTo("terminals:share", DOOR);
        assertThat(device.page().locator("[data-terminal-door]")).containsText(name);
        return device;
    }

    private static void comes(Person device, String login, String pin, String lands) {
        Locator card = device.page().locator("[data-person='" + login + "']");
        card.click();
        assertThat(card).hasAttribute("aria-pressed", "true");
        for (int i = 0; i < pin.length(); i++) {
            device.page().locator("[data-digit='" + pin.charAt(i) + "']").click();
        }
        device.clickTo("pin:enter", lands);
    }

    private static void scans(Person device, String badge, String pin) {
        assertThat(device.at("pin:badge")).isFocused();
        device.types(badge);
        device.presses("Enter");
        assertThat(device.at("pin:digits")).isFocused();
        device.types(pin);
        device.presses("Enter");
    }

    private static PlainBrowser sharedPlain(String name) {
        PlainBrowser device = new PlainBrowser(House.address()).signedIn("lujp");
        device.does(device.page("/staff/terminals.xhtml"), ":share", Map.of("terminals:terminalName", name));
        assertThat(device.who()).isEmpty();
        assertThat(device.page(DOOR).select("[data-terminal-door]")).hasSize(1);
        return device;
    }

    private static String entersByPin(PlainBrowser device, String login, String pin) {
        return forged(device, device.page(DOOR), login, pin);
    }

    private static String forged(PlainBrowser device, Document page, String login, String pin) {
        return device.press(page, DOOR, "pin:enter", Map.of("pin:badge", login, "pin:digits", pin))
                .body();
    }

    private static String endOf(String login) throws SQLException {
        return Rows.column("SELECT ended_why FROM staff_session WHERE login = '" + login + "' ORDER BY id DESC LIMIT 1")
                .get(0);
    }

    private static String lastSeen(String what) throws SQLException {
        return Rows.column("SELECT CONCAT(actor, ' ', subject) FROM audit_entry WHERE act = 'Seen." + what
                        + "' ORDER BY at DESC LIMIT 1")
                .get(0);
    }
}
