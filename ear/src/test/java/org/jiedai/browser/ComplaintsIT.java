package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of open complaints: its buttons name the complaint of their row, wherever the row stands now (F4). */
@ExtendWith(House.class)
class ComplaintsIT {
    private static final String ONE = "CP-SH01-20991231-7021";
    private static final String OTHER = "CP-SH01-20991231-7022";

    @BeforeEach
    void two_complaints_wait_for_the_manager() throws SQLException {
        assumeTrue(House.database().isPresent(), "rows cannot be put into a foreign instance");
        BusyDays.complaint(ONE, "lujp");
        BusyDays.complaint(OTHER, "lujp");
    }

    @AfterEach
    void they_are_gone_again() {
        Rows.run("DELETE FROM complaint WHERE number IN ('" + ONE + "', '" + OTHER + "')");
    }

    @Test
    @Tag("F4")
    void a_button_opens_the_complaint_of_its_row_though_the_list_has_moved_on_the_server() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/followup/complaints.xhtml");
            assertThat(manager.row(ONE).locator("button")).hasText("处理");
            Rows.run("UPDATE complaint SET deadline = '2026-11-30 02:00' WHERE number = '" + OTHER + "'");
            isReadAnewAndNotDrawn(manager);
            manager.row(ONE).locator("button").click();
            assertThat(manager.row(ONE).locator("button")).hasText("收起");
            assertThat(manager.row(OTHER).locator("button")).hasText("处理");
        }
    }

    // As when a list that was on its way is called back, for a hand has begun something.
    private static void isReadAnewAndNotDrawn(Person person) {
        person.page().evaluate("""
                async () => {
                  const form = document.getElementById('live');
                  const follow = /s:"([^"]+)"/.exec(window.jiedaiRefresh.toString())[1];
                  const sent = new URLSearchParams(new FormData(form));
                  sent.set('jakarta.faces.ViewState', document.querySelector("[name='jakarta.faces.ViewState']").value);
                  sent.set('jakarta.faces.partial.ajax', 'true');
                  sent.set('jakarta.faces.source', follow);
                  sent.set('jakarta.faces.partial.execute', follow);
                  sent.set('jakarta.faces.partial.render', 'complaints');
                  sent.set(follow, follow);
                  const answer = await fetch(location.href, { method: 'POST', body: sent, headers: { 'Faces-Request': 'partial/ajax' } });
                  if (!(await answer.text()).includes('id="complaints"')) { throw new Error('not read anew'); }
                }""");
    }

    @Test
    @Tag("F4")
    void an_answer_to_a_complaint_that_has_changed_meanwhile_or_is_gone_is_refused_and_stays_typed() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/followup/complaints.xhtml");
            manager.row(ONE).locator("button").click();
            manager.fill(":words", "已联系客户");
            Rows.run("UPDATE complaint SET version = version + 1 WHERE number = '" + ONE + "'");
            Locator answer = manager.page().locator("[data-act$='_answer']");
            answer.click();
            manager.reads("刚才已做了“转给责任人”");
            assertThat(manager.at(":words")).hasValue("已联系客户");
            manager.picture("complaint-open");
            answer.evaluate("e => { e.dataset.row = 'CP-SH01-NONE/1'; }");
            answer.click();
            manager.reads("找不到 CP-SH01-NONE");
        }
    }
}
