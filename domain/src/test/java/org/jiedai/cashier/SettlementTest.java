package org.jiedai.cashier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiedai.catalogue.Payer;
import org.jiedai.handoff.Car;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.SettledLine;
import org.jiedai.handoff.SettlementPaid;
import org.jiedai.handoff.SettlementReopened;
import org.jiedai.handoff.SettlementRequested;
import org.jiedai.shared.Actor;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.Money;
import org.jiedai.shared.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R22")
class SettlementTest {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Actor CASHIER = new Actor("shenyl", "SH01", Set.of(Role.CASHIER));
    private static final InvoiceTitle PERSON = InvoiceTitle.of(false, "李建国", null);

    private final Settlement settlement = new Settlement(
            new SettlementRequested(
                    new Cover(UUID.randomUUID(), "SH01", "RO-SH01-20261123-0001", NOON, "wangxy"),
                    new Car("沪A7C502", "途观L"),
                    "李建国",
                    "王晓燕",
                    List.of(
                            new SettledLine(
                                    1,
                                    "小保养",
                                    60,
                                    new BigDecimal("260.00"),
                                    "CUSTOMER",
                                    List.of(new PartItem("06L-115-562-B", "机油滤清器", 2, new BigDecimal("45.50"), null)),
                                    null,
                                    null,
                                    null),
                            new SettledLine(
                                    2, "召回检查", 30, new BigDecimal("130.00"), "WARRANTY", List.of(), null, null, null))),
            NOON);

    @Test
    void the_life_cycle_is_the_literal_table() {
        LifeCycleMatrix.of(Settlement.LIFE_CYCLE, SettlementState.class, SettlementAct.class)
                .legal(
                        "DRAWN_UP SIGN SIGNED",
                        "SIGNED SIGN_VOUCHER SIGNED",
                        "SIGNED PAY SIGNED",
                        "SIGNED REVERSE SIGNED",
                        "SIGNED COMPLETE PAID",
                        "PAID SIGN_VOUCHER PAID",
                        "PAID REVERSE SIGNED",
                        "PAID REFUND PAID",
                        "PAID REQUEST_INVOICE INVOICED",
                        "INVOICED SIGN_VOUCHER INVOICED",
                        "INVOICED REVERSE SIGNED",
                        "INVOICED REFUND INVOICED")
                .holds();
    }

    @Test
    void each_payer_owes_labour_and_parts_of_his_own_lines() {
        assertThat(settlement.ledger().due(Payer.CUSTOMER)).isEqualTo(Money.of("351"));
        assertThat(settlement.ledger().due(Payer.WARRANTY)).isEqualTo(Money.of("130"));
        assertThat(settlement.ledger().total()).isEqualTo(Money.of("481"));
        assertThat(settlement.sheet().capitals()).isEqualTo("叁佰伍拾壹元整");
    }

    @Test
    void it_is_settled_when_every_payer_has_paid_in_whatever_parts() {
        sign();
        assertThat(pay(Payer.CUSTOMER, PaymentMeans.CASH, "100")).isEmpty();
        assertThat(pay(Payer.CUSTOMER, PaymentMeans.WECHAT, "251")).isEmpty();
        assertThat(pay(Payer.WARRANTY, PaymentMeans.ON_ACCOUNT, "130")).isPresent();
        assertThat(settlement.state()).isEqualTo(SettlementState.PAID);
    }

    @Test
    void the_signature_covers_the_content() {
        sign();
        CustomerSignature signature = settlement.sheet().signature().orElseThrow();
        assertThat(signature.contentHash()).hasSize(64).isEqualTo(contentHash());
    }

    @Test
    void nobody_pays_before_the_signature() {
        assertThatThrownBy(() -> pay(Payer.CUSTOMER, PaymentMeans.CASH, "351"))
                .hasMessageContaining("SIGNATURE_NEEDED");
    }

    @Test
    void an_empty_signature_is_refused() {
        assertThatThrownBy(() -> settlement.sign("李建国", " ", CASHIER.at(NOON))).hasMessageContaining("NO_SIGNATURE");
    }

    @Test
    void nothing_can_be_paid_twice() {
        sign();
        pay(Payer.CUSTOMER, PaymentMeans.CASH, "351");
        assertThatThrownBy(() -> pay(Payer.CUSTOMER, PaymentMeans.CASH, "351")).hasMessageContaining("MORE_THAN_OPEN");
    }

    @Test
    void a_form_that_comes_twice_is_known() {
        sign();
        Payment payment = payment(Payer.CUSTOMER, PaymentMeans.CASH, "100");
        settlement.pay(DAY, payment, CASHIER.at(NOON));
        assertThat(settlement.knows(payment)).isTrue();
        assertThat(settlement.knows(payment(Payer.CUSTOMER, PaymentMeans.CASH, "100")))
                .isFalse();
    }

    @Test
    void a_payer_cannot_pay_for_another() {
        sign();
        assertThatThrownBy(() -> pay(Payer.WARRANTY, PaymentMeans.ON_ACCOUNT, "200"))
                .hasMessageContaining("MORE_THAN_OPEN");
    }

    @Test
    void nothing_and_less_cannot_be_paid() {
        sign();
        assertThatThrownBy(() -> pay(Payer.CUSTOMER, PaymentMeans.CASH, "0"))
                .hasMessageContaining("AMOUNT_NOT_POSITIVE");
        assertThatThrownBy(() -> pay(Payer.CUSTOMER, PaymentMeans.CASH, "-1"))
                .hasMessageContaining("AMOUNT_NOT_POSITIVE");
    }

    @Test
    void a_customer_has_no_account() {
        sign();
        assertThatThrownBy(() -> pay(Payer.CUSTOMER, PaymentMeans.ON_ACCOUNT, "351"))
                .hasMessageContaining("MEANS_UNFIT");
    }

    @Test
    void a_mistaken_payment_is_reversed_in_red_and_open_again() {
        paid();
        SettlementReopened reopened =
                settlement.reverse(DAY, 1, "收错了车", CASHIER.at(NOON)).orElseThrow();
        assertThat(reopened.open()).isEqualByComparingTo("351");
        assertThat(reopened.reason()).isEqualTo("收错了车");
        assertThat(settlement.state()).isEqualTo(SettlementState.SIGNED);
        assertThat(settlement.ledger().open(Payer.CUSTOMER)).isEqualTo(Money.of("351"));
        assertThat(settlement.ledger().entries()).hasSize(3);
        assertThat(pay(Payer.CUSTOMER, PaymentMeans.BANK_CARD, "351")).isPresent();
        assertThat(settlement.state()).isEqualTo(SettlementState.PAID);
    }

    @Test
    void a_payment_is_reversed_once() {
        paid();
        settlement.reverse(DAY, 1, "收错了车", CASHIER.at(NOON));
        assertThatThrownBy(() -> settlement.reverse(DAY, 1, "再来一次", CASHIER.at(NOON)))
                .hasMessageContaining("NOT_REVERSIBLE");
    }

    @Test
    void a_reversal_needs_its_reason() {
        paid();
        assertThatThrownBy(() -> settlement.reverse(DAY, 1, " ", CASHIER.at(NOON)))
                .hasMessageContaining("REASON_NEEDED");
    }

    @Test
    void money_given_back_is_not_owed_again() {
        paid();
        settlement.refund(DAY, payment(Payer.CUSTOMER, PaymentMeans.CASH, "51"), "赔礼", CASHIER.at(NOON));
        assertThat(settlement.state()).isEqualTo(SettlementState.PAID);
        assertThat(settlement.ledger().received(Payer.CUSTOMER)).isEqualTo(Money.of("300"));
        assertThat(settlement.ledger().open()).isEqualTo(Money.ZERO);
    }

    @Test
    void no_more_goes_back_than_came_in() {
        paid();
        assertThatThrownBy(() -> settlement.refund(
                        DAY, payment(Payer.CUSTOMER, PaymentMeans.CASH, "351.01"), "赔礼", CASHIER.at(NOON)))
                .hasMessageContaining("MORE_THAN_RECEIVED");
        assertThatThrownBy(() -> settlement.refund(
                        DAY, payment(Payer.CUSTOMER, PaymentMeans.WECHAT, "1"), "赔礼", CASHIER.at(NOON)))
                .hasMessageContaining("MORE_THAN_RECEIVED");
    }

    @Test
    void an_invoice_is_for_what_the_customer_paid_and_taken_back_with_it() {
        paid();
        settlement.requestInvoice(PERSON, CASHIER.at(NOON));
        settlement.refund(DAY, payment(Payer.CUSTOMER, PaymentMeans.CASH, "51"), "赔礼", CASHIER.at(NOON));
        settlement.reverse(DAY, 2, "保修不成立", CASHIER.at(NOON));
        assertThat(settlement.sheet().invoices())
                .extracting(Invoice::amount)
                .containsExactly(Money.of("351"), Money.of("-51"));
    }

    @Test
    void what_was_given_back_is_not_offered_to_be_reversed() {
        paid();
        LedgerEntry cash = settlement.ledger().entries().get(0);
        assertThat(settlement.ledger().reversible(cash)).isTrue();
        settlement.refund(DAY, payment(Payer.CUSTOMER, PaymentMeans.CASH, "51"), "赔礼", CASHIER.at(NOON));
        assertThat(settlement.ledger().reversible(cash)).isFalse();
    }

    @Test
    void a_red_letter_takes_back_the_invoice_of_the_payment_that_went_back() {
        sign();
        pay(Payer.WARRANTY, PaymentMeans.ON_ACCOUNT, "130");
        pay(Payer.CUSTOMER, PaymentMeans.CASH, "100");
        pay(Payer.CUSTOMER, PaymentMeans.WECHAT, "251");
        settlement.requestInvoice(PERSON, CASHIER.at(NOON));
        settlement.reverse(DAY, 2, "客户改刷卡", CASHIER.at(NOON));
        pay(Payer.CUSTOMER, PaymentMeans.BANK_CARD, "100");
        settlement.requestInvoice(InvoiceTitle.of(false, "王芳", null), CASHIER.at(NOON));
        settlement.refund(DAY, payment(Payer.CUSTOMER, PaymentMeans.WECHAT, "251"), "赔礼", CASHIER.at(NOON));
        assertThat(settlement.sheet().invoices())
                .extracting(Invoice::title, Invoice::amount, Invoice::redOf)
                .containsExactly(
                        tuple("李建国", Money.of("351"), null),
                        tuple("李建国", Money.of("-100"), 1),
                        tuple("王芳", Money.of("100"), null),
                        tuple("李建国", Money.of("-251"), 1));
    }

    @Test
    void a_refund_over_two_invoices_is_split_and_takes_no_more_than_is_left_of_each() {
        sign();
        pay(Payer.WARRANTY, PaymentMeans.ON_ACCOUNT, "130");
        pay(Payer.CUSTOMER, PaymentMeans.CASH, "251");
        pay(Payer.CUSTOMER, PaymentMeans.WECHAT, "100");
        settlement.requestInvoice(PERSON, CASHIER.at(NOON));
        settlement.reverse(DAY, 3, "未到账", CASHIER.at(NOON));
        pay(Payer.CUSTOMER, PaymentMeans.CASH, "100");
        settlement.requestInvoice(InvoiceTitle.of(false, "王芳", null), CASHIER.at(NOON));
        settlement.refund(DAY, payment(Payer.CUSTOMER, PaymentMeans.CASH, "120"), "赔礼", CASHIER.at(NOON));
        assertThat(settlement.sheet().invoices())
                .extracting(Invoice::title, Invoice::amount)
                .containsExactly(
                        tuple("李建国", Money.of("351")),
                        tuple("李建国", Money.of("-100")),
                        tuple("王芳", Money.of("100")),
                        tuple("王芳", Money.of("-100")),
                        tuple("李建国", Money.of("-20")));
    }

    @Test
    void money_that_no_invoice_covers_goes_back_without_a_red_letter() {
        paid();
        settlement.requestInvoice(PERSON, CASHIER.at(NOON));
        settlement.reverse(DAY, 1, "客户改刷卡", CASHIER.at(NOON));
        pay(Payer.CUSTOMER, PaymentMeans.BANK_CARD, "351");
        settlement.refund(DAY, payment(Payer.CUSTOMER, PaymentMeans.BANK_CARD, "51"), "赔礼", CASHIER.at(NOON));
        assertThat(settlement.sheet().invoices())
                .extracting(Invoice::amount)
                .containsExactly(Money.of("351"), Money.of("-351"));
    }

    @Test
    void nothing_is_invoiced_twice() {
        paid();
        settlement.requestInvoice(PERSON, CASHIER.at(NOON));
        assertThatThrownBy(() -> settlement.requestInvoice(PERSON, CASHIER.at(NOON)))
                .hasMessageContaining("NOTHING_TO_INVOICE");
    }

    @Test
    void an_invoice_to_a_firm_needs_its_number() {
        assertThatThrownBy(() -> InvoiceTitle.of(true, "上海顺达物流有限公司", "")).hasMessageContaining("TAX_NUMBER_NEEDED");
        assertThatThrownBy(() -> InvoiceTitle.of(false, " ", null)).hasMessageContaining("FIELD_NEEDED");
    }

    @Test
    void only_a_cashier_of_the_store_takes_money() {
        sign();
        Payment payment = payment(Payer.CUSTOMER, PaymentMeans.CASH, "1");
        Actor washer = new Actor("dingfs", "SH01", Set.of(Role.WASHER));
        Actor elsewhere = new Actor("yangj", "SH02", Set.of(Role.CASHIER));
        assertThatThrownBy(() -> settlement.pay(DAY, payment, washer.at(NOON))).hasMessageContaining("NOT_YOUR_ROLE");
        assertThatThrownBy(() -> settlement.pay(DAY, payment, elsewhere.at(NOON)))
                .hasMessageContaining("NOT_YOUR_STORE");
    }

    private void sign() {
        settlement.sign("李建国", "{\"lines\":[[[20,20],[80,50]]]}", CASHIER.at(NOON));
    }

    private void paid() {
        sign();
        pay(Payer.CUSTOMER, PaymentMeans.CASH, "351");
        pay(Payer.WARRANTY, PaymentMeans.ON_ACCOUNT, "130");
    }

    private Optional<SettlementPaid> pay(Payer payer, PaymentMeans means, String yuan) {
        return settlement.pay(DAY, payment(payer, means, yuan), CASHIER.at(NOON));
    }

    private static Payment payment(Payer payer, PaymentMeans means, String yuan) {
        return new Payment(UUID.randomUUID(), payer, means, Money.of(yuan));
    }

    private String contentHash() {
        return new SettlementContent(settlement.sheet().number(), settlement.ledger()).hash();
    }
}
