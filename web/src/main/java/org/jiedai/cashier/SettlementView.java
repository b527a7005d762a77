package org.jiedai.cashier;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jiedai.catalogue.Payer;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.View;

/** One settlement on the counter: explained and signed, paid, invoiced, put right. */
@Named
@ViewScoped
public class SettlementView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private CashierBoard board;

    @Inject
    private CashierService cashier;

    private transient SettlementSheet sheet;
    private String no;
    private int version;
    private String signedBy;
    private String signature;
    private List<MoneyForm> forms;
    private MoneyForm back;
    private String reason;
    private final InvoiceForm invoice = new InvoiceForm();

    @PostConstruct
    public void open() {
        no = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("no");
        load();
        signedBy = sheet.header().customerName();
        invoice.setTitle(signedBy);
    }

    public void load() {
        sheet = board.sheet(new RepairOrderNo(kept(no)));
        version = sheet.version();
        signature = null;
        reason = null;
        Ledger ledger = sheet.ledger();
        forms = ledger.payers().stream()
                .filter(p -> ledger.open(p).isPositive())
                .map(p -> new MoneyForm(p, ledger.open(p)))
                .toList();
        back = new MoneyForm(Payer.CUSTOMER, null);
    }

    public void sign() {
        cashier.sign(number(), version, signedBy, signature);
        done("cashier.signed");
    }

    public void signVoucher() {
        cashier.signVoucher(number(), version);
        done("cashier.voucher-signed");
    }

    public void pay(MoneyForm form, PaymentMeans means) {
        cashier.pay(number(), version, form.payment(means));
        done("cashier.received");
    }

    public void reverse(LedgerEntry entry) {
        cashier.reverse(number(), version, entry.seq(), reason);
        done("cashier.reversed");
    }

    public void refund() {
        cashier.refund(number(), version, back.payment(back.getMeans()), reason);
        done("cashier.refunded");
    }

    public void requestInvoice() {
        cashier.requestInvoice(number(), version, invoice.to());
        done("cashier.invoice-requested");
    }

    private void done(String key) {
        load();
        say(key);
    }

    private RepairOrderNo number() {
        return new RepairOrderNo(kept(no));
    }

    /** Whether the table allows the act now for this person. */
    public boolean may(String act) {
        return Settlement.LIFE_CYCLE.acts(sheet.state(), me.actor()).contains(SettlementAct.valueOf(act));
    }

    /** The means by which this payer can pay. */
    public List<PaymentMeans> means(Payer payer) {
        return payer == Payer.CUSTOMER
                ? Arrays.stream(PaymentMeans.values())
                        .filter(m -> m != PaymentMeans.ON_ACCOUNT)
                        .toList()
                : List.of(PaymentMeans.ON_ACCOUNT, PaymentMeans.TRANSFER);
    }

    /** What the amount is called where it is refused: with the payer's name if several pay. */
    public String amountLabel(MoneyForm form) {
        String amount = texts.get("field.amount");
        return forms.size() > 1 ? texts.name(form.getPayer()) + " · " + amount : amount;
    }

    /** Who signed the settlement, and when; the beginning of the number that tells what they signed. */
    public String getSignedLine() {
        CustomerSignature signed = sheet.signature().orElseThrow();
        return texts.of(
                "cashier.signed-line",
                signed.signedBy(),
                texts.readable(signed.signedAt()),
                signed.contentHash().substring(0, 12));
    }

    /** Into which day's books an entry went, if they are those of another day than it was made on. */
    public String bookedInto(LedgerEntry entry) {
        LocalDate made = LocalDate.ofInstant(entry.at(), me.getZone());
        return made.equals(entry.day()) ? "" : " · " + texts.of("cashier.booked-into", entry.day());
    }

    public PaymentMeans[] getAllMeans() {
        return PaymentMeans.values();
    }

    public SettlementSheet getSheet() {
        return sheet;
    }

    public List<MoneyForm> getForms() {
        return forms;
    }

    public MoneyForm getBack() {
        return back;
    }

    public InvoiceForm getInvoice() {
        return invoice;
    }

    public String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(String signedBy) {
        this.signedBy = signedBy;
    }

    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
