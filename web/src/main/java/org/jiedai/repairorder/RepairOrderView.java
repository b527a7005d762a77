package org.jiedai.repairorder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jiedai.handoff.HandOffBoard;
import org.jiedai.handoff.HandOffRow;
import org.jiedai.shared.HistoryBoard;
import org.jiedai.shared.HistoryLine;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Screen;
import org.jiedai.shared.View;

/** One visit: what the table allows now, and everything about it (R8–R19). */
@Named
@ViewScoped
public class RepairOrderView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private RepairOrderBoard board;

    @Inject
    private HistoryBoard histories;

    @Inject
    private HandOffBoard handOffs;

    @Inject
    private RepairOrderService orders;

    @Inject
    private InspectionService inspection;

    @Inject
    private ExtraWorkView extraWork;

    private String no;
    private int version;
    private transient RepairOrderSheet sheet;
    private transient List<HistoryLine> history;
    private transient List<HandOffRow> stuck;
    private Stay stay = Stay.WAITING;
    private String contact;
    private String phone;
    private String keyTag;
    private ProgressJudgement judgement = ProgressJudgement.ON_TIME;
    private LocalDateTime promise;
    private String reason;
    private List<Integer> failed = new ArrayList<>();

    public void load() {
        // Read first: an act in between must not stand in the history of a page that does not know it yet.
        history = histories.of(number().value());
        sheet = board.sheet(number());
        version = sheet.version();
        stuck = handOffs.stuckOf(number());
        extraWork.forget();
        // Who has seen the whole number keeps it, whatever moves on the page.
        phone = phone == null && !isFormer() ? sheet.visitor().phone().masked() : phone;
    }

    /** Whether the visit is over and the car another's by now: who came is not told. */
    public boolean isFormer() {
        return sheet.visitor().phone() == null;
    }

    /** Who came. */
    public String getCustomer() {
        return isFormer() ? texts.of("car.former-owner") : sheet.visitor().customerName();
    }

    /** The customer's whole number, and that of whom they named, to dial; that they were shown is kept (U20). */
    public void reveal() {
        phone = orders.revealPhone(number()).value();
    }

    /** What another desk did not take; until somebody decides about it, it does not know. */
    public List<HandOffRow> getStuck() {
        return stuck;
    }

    /** The customer's number, masked until somebody asks for it. */
    public String getPhone() {
        return phone;
    }

    /** The number to call while the car is here, if they named another; masked as long as their own is. */
    public String getContactPhone() {
        Phone named = sheet.contactPhone();
        if (named == null) {
            return "";
        }
        return phone.contains("*") ? named.masked() : named.value();
    }

    public void chooseStay() {
        Phone named = contact == null ? sheet.visitor().phone() : Phone.read(contact);
        orders.chooseStay(number(), version, stay, named);
        done("order.stay-chosen");
    }

    public void release() {
        orders.release(number(), version, keyTag);
        done("order.released");
    }

    public void checkProgress() {
        orders.checkProgress(number(), version, judgement, reason);
        done("order.checked");
    }

    public void movePromise() {
        Instant later = promise == null ? null : promise.atZone(me.getZone()).toInstant();
        orders.movePromise(number(), version, later, reason);
        done("order.promise-moved");
    }

    public void pass() {
        inspection.pass(number(), version);
        done("order.passed");
    }

    public void fail() {
        inspection.fail(number(), version, failed, reason);
        failed = new ArrayList<>();
        done("order.failed");
    }

    public void sendToWash() {
        inspection.sendToWash(number(), version);
        done("order.sent-to-wash");
    }

    public void declineWash() {
        inspection.declineWash(number(), version);
        done("order.wash-declined");
    }

    public void acceptWash() {
        inspection.acceptWash(number(), version);
        done("order.wash-accepted");
    }

    public void rejectWash() {
        inspection.rejectWash(number(), version, reason);
        done("order.wash-rejected");
    }

    /** The completion review; then the car is handed back. */
    public String review() {
        inspection.review(number(), version, reason);
        return go(Screen.DELIVERY, no);
    }

    public void cancel() {
        orders.cancel(number(), version, reason);
        done("order.cancelled");
    }

    /** Whether a word of the advisor's may close what the review finds. */
    public boolean isExplainable() {
        return getSheet().gaps().stream().anyMatch(ReviewGap::explainable);
    }

    public boolean may(String act) {
        return getSheet().acts().contains(RepairOrderAct.valueOf(act));
    }

    private void done(String key) {
        reason = null;
        load();
        say(key);
    }

    private RepairOrderNo number() {
        return new RepairOrderNo(kept(no));
    }

    /** The car's file, for who may open it; null for the others. */
    public String getVehicleFile() {
        return Screen.VEHICLE.opensFor(me.getRoles())
                ? Screen.VEHICLE.path() + "?no=" + getSheet().visitor().vehicleNo()
                : null;
    }

    public RepairOrderSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public Stay[] getStays() {
        return Stay.values();
    }

    public ProgressJudgement[] getJudgements() {
        return ProgressJudgement.values();
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public Stay getStay() {
        return stay;
    }

    public void setStay(Stay stay) {
        this.stay = stay;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getKeyTag() {
        return keyTag;
    }

    public void setKeyTag(String keyTag) {
        this.keyTag = keyTag;
    }

    public ProgressJudgement getJudgement() {
        return judgement;
    }

    public void setJudgement(ProgressJudgement judgement) {
        this.judgement = judgement;
    }

    public LocalDateTime getPromise() {
        return promise;
    }

    public void setPromise(LocalDateTime promise) {
        this.promise = promise;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<Integer> getFailed() {
        return failed;
    }

    public void setFailed(List<Integer> failed) {
        this.failed = failed;
    }
}
