package org.jiedai.estimate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jiedai.catalogue.MenuOffer;
import org.jiedai.catalogue.Payer;
import org.jiedai.handoff.LineItem;
import org.jiedai.repairorder.RepairOrderAct;
import org.jiedai.repairorder.RepairOrderBoard;
import org.jiedai.repairorder.RepairOrderSheet;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Screen;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.View;

/**
 * The estimate at the counter: lines, total, ready-time, and the customer's signature on the same tablet (R7, R8, U10).
 */
@Named
@ViewScoped
public class EstimateView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private EstimateBoard board;

    @Inject
    private RepairOrderBoard orders;

    @Inject
    private EstimateService service;

    private String no;
    private int version;
    private transient EstimateSheet sheet;
    private transient RepairOrderSheet order;
    private String operation;
    private Payer payer = Payer.CUSTOMER;
    private LocalDateTime readyAt;
    private String signature;
    private DiscountForm discount = new DiscountForm();
    private transient Integer mayTakeOff;
    private transient List<String> approvers;
    private transient List<MenuOffer> menus;

    public void load() {
        menus = null;
        sheet = board.sheet(kept(no));
        order = orders.sheet(number());
        version = sheet.version();
        Instant ready = sheet.readyAt();
        readyAt = LocalDateTime.ofInstant(ready == null ? suggestion() : ready, me.getZone());
    }

    public void add() {
        service.add(number(), version, needed(operation, "field.operation"), payer);
        done("estimate.changed");
    }

    /** A menu with all its lines, at its price (R7). */
    public void addMenu(String code) {
        service.addMenu(number(), version, code);
        done("estimate.changed");
    }

    public void remove(int lineNo) {
        service.remove(number(), version, lineNo);
        done("estimate.changed");
    }

    /** The customer's lines cost less (R7). */
    public void discount() {
        service.discount(number(), version, discount.wish());
        discount = new DiscountForm();
        done("estimate.changed");
    }

    public void tell() {
        SharedRule.FIELD_NEEDED.unless(readyAt != null, "field.readyAt");
        service.tell(number(), version, readyAt.atZone(me.getZone()).toInstant());
        done("estimate.told");
    }

    public String sign() {
        service.sign(number(), version, signature);
        sayThere("estimate.signed");
        return go(Screen.REPAIR_ORDER, no);
    }

    public boolean may(String act) {
        return getOrder().acts().contains(RepairOrderAct.CHANGE_ESTIMATE)
                && Estimate.LIFE_CYCLE.acts(getSheet().state(), me.actor()).contains(EstimateAct.valueOf(act));
    }

    private void done(String key) {
        operation = null;
        payer = Payer.CUSTOMER;
        load();
        say(key);
    }

    // What the work takes, and half an hour for hand-over, wash and review, on the next quarter.
    private Instant suggestion() {
        long quarter = 900;
        long ready = me.now().plusSeconds((sheet.minutes() + 45) * 60L).getEpochSecond();
        return Instant.ofEpochSecond((ready + quarter - 1) / quarter * quarter);
    }

    private RepairOrderNo number() {
        return new RepairOrderNo(kept(no));
    }

    public EstimateSheet getSheet() {
        if (sheet == null) {
            sheet = board.sheet(kept(no));
        }
        return sheet;
    }

    public RepairOrderSheet getOrder() {
        if (order == null) {
            order = orders.sheet(number());
        }
        return order;
    }

    /** The menus that the car may have today, and of which nothing is estimated yet. */
    public List<MenuOffer> getMenus() {
        if (menus == null) {
            List<String> there =
                    getSheet().lines().stream().map(LineItem::menuCode).toList();
            menus = board.menus(kept(no)).stream()
                    .filter(menu -> !there.contains(menu.code()))
                    .toList();
        }
        return menus;
    }

    /** The lines that may cost less by hand: what the customer pays and what comes by no menu. */
    public List<LineItem> getCustomersLines() {
        return getSheet().lines().stream()
                .filter(line -> Payer.CUSTOMER.name().equals(line.payer()) && line.menuCode() == null)
                .toList();
    }

    /** What the advisor may take off alone. */
    public String getDiscountHint() {
        mayTakeOff = mayTakeOff == null ? board.mayTakeOff() : mayTakeOff;
        return texts.of("estimate.discount-hint", mayTakeOff);
    }

    public List<String> getApprovers() {
        approvers = approvers == null ? board.approvers() : approvers;
        return approvers;
    }

    public DiscountForm getDiscount() {
        return discount;
    }

    public Payer[] getPayers() {
        return Payer.values();
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getOperation() {
        return operation;
    }

    public void setOperation(String operation) {
        this.operation = operation;
    }

    public Payer getPayer() {
        return payer;
    }

    public void setPayer(Payer payer) {
        this.payer = payer;
    }

    public LocalDateTime getReadyAt() {
        return readyAt;
    }

    public void setReadyAt(LocalDateTime readyAt) {
        this.readyAt = readyAt;
    }

    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }
}
