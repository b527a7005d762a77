package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiedai.catalogue.Payer;
import org.jiedai.document.Document;
import org.jiedai.document.DocumentKey;
import org.jiedai.document.DocumentKind;
import org.jiedai.document.DocumentPrints;
import org.jiedai.document.FolderFiles;
import org.jiedai.document.Printed;
import org.jiedai.estimate.EstimateService;
import org.jiedai.estimate.Estimates;
import org.jiedai.frontdesk.PaperService;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.workshop.WantedPart;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes out on paper, and stays as it was once it is signed (U24). */
class PapersTest {
    private final InMemoryDealership shop = new InMemoryDealership(Instant.parse("2026-11-23T01:00:00Z"));
    private final Visits visits = new Visits(shop);

    @Test
    @Tag("R8")
    void a_signed_estimate_is_the_same_for_ever_and_says_which_print_it_is() {
        RepairOrderNo order = visits.received(Visits.SERVICE);
        visits.sign(order);
        String first = text(papers().estimate(order, "zh"));
        assertThat(first).contains("估价单（任务委托书）", "首次打印", "王晓燕", "车牌号沪A7C502", "内容指纹", order.value());
        String hash = shop.the(Estimates.class).get(order.value()).lastHash();
        assertThat(first).contains(hash);
        String kept = document(order, 1).keptAs();
        shop.time().pass(5);
        String second = text(papers().estimate(order, "zh"));
        assertThat(second).contains("补打1").doesNotContain("次打印");
        assertThat(document(order, 1).keptAs()).isEqualTo(kept);
        assertThat(second.replaceAll("补打1[-0-9:]+王晓燕", "")).isEqualTo(first.replaceAll("打印[-0-9:]+首次打印王晓燕", ""));
    }

    @Test
    @Tag("R8")
    void what_was_signed_is_kept_before_it_is_followed_by_another_version_though_nobody_printed_it() {
        RepairOrderNo order = visits.received(Visits.SERVICE);
        visits.sign(order);
        assertThat(document(order, 1).keptAs()).isNull();
        advisor().add(order, 0, Visits.TYRES, Payer.CUSTOMER);
        byte[] kept = new FolderFiles().read(document(order, 1).keptAs()).orElseThrow();
        assertThat(text(new Printed("", kept))).contains("第1版", "签字").doesNotContain("第2版");
        assertThat(text(papers().estimate(order, "zh"))).contains("第2版", "未签字", "次打印");
        assertThat(document(order, 2).keptAs()).isNull();
    }

    @Test
    @Tag("R8")
    void a_kept_paper_that_is_gone_is_not_printed_anew() throws IOException {
        RepairOrderNo order = visits.received(Visits.SERVICE);
        visits.sign(order);
        papers().estimate(order, "zh");
        String hash = document(order, 1).keptAs();
        Path file = Path.of("target", "files", hash.substring(0, 2), hash);
        Files.writeString(file, "something else");
        assertThatThrownBy(() -> papers().estimate(order, "zh")).hasMessageContaining("DAMAGED");
        Files.delete(file);
        assertThatThrownBy(() -> papers().estimate(order, "zh")).hasMessageContaining("DAMAGED");
    }

    @Test
    @Tag("R5")
    @Tag("R10")
    void walkaround_and_ticket_show_what_was_recorded_and_nothing_is_printed_before_there_is_something() {
        RepairOrderNo order = visits.arrived();
        assertThatThrownBy(() -> papers().walkaround(order, "zh")).hasMessageContaining("NOTHING_YET");
        assertThatThrownBy(() -> papers().estimate(order, "zh")).hasMessageContaining("NOTHING_YET");
        visits.received(order, Visits.SERVICE);
        assertThat(text(papers().walkaround(order, "zh"))).contains("环检单", "左前", "右后", "完好", "138****5678");
        assertThatThrownBy(() -> papers().ticket(order, "zh")).hasMessageContaining("NOTHING_YET");
        visits.released(order);
        assertThat(text(papers().ticket(order, "zh"))).contains("派工单", "钥匙牌", "只做本单所列项目");
    }

    @Test
    @Tag("R20")
    void a_settlement_has_what_the_standard_asks_for_and_adds_up() {
        RepairOrderNo order = visits.received(Visits.SERVICE);
        advisor().add(order, 0, Visits.TYRES, Payer.WARRANTY);
        visits.released(order);
        visits.issued(visits.asked(order, new WantedPart(1, MasterData.OIL, 4)), 4);
        visits.reviewing(order, 1, 2);
        visits.atCashier(order);
        String paper = text(papers().settlement(order, "zh"));
        assertThat(paper)
                .contains("维修结算单", order.value(), "李建国", "138****5678", "沪A7C502", "LSVAL41Z882104202", "DBFB01234")
                .contains("35600km", "王晓燕", "品牌", "类别", "G-052-577-M2", "厂家", "662.00")
                .contains("客户应付（大写）人民币伍佰叁拾贰元整", "532.00", "130.00", "10日", "签字");
    }

    private PaperService papers() {
        return visits.advisor().the(PaperService.class);
    }

    private EstimateService advisor() {
        return visits.advisor().the(EstimateService.class);
    }

    private Document document(RepairOrderNo order, int versionNo) {
        return shop.the(DocumentPrints.class)
                .of(MasterData.STORE, new DocumentKey(DocumentKind.ESTIMATE, order.value(), versionNo, "zh"));
    }

    private static String text(Printed paper) {
        try (PDDocument pdf = Loader.loadPDF(paper.pdf())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\p{Z}]", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
