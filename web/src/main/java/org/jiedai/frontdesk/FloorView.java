package org.jiedai.frontdesk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiedai.repairorder.Stay;
import org.jiedai.shared.View;
import org.jiedai.staff.LockBoard;
import org.jiedai.staff.LockService;
import org.jiedai.staff.LockedOut;
import org.jiedai.staff.LoginName;

/** The whole floor for managers: every car, nothing to do (U26) but to help who has locked themselves out. */
@Named
@ViewScoped
public class FloorView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private FrontDeskBoard board;

    @Inject
    private LockBoard lockBoard;

    @Inject
    private LockService locks;

    private List<OrderCard> cards = List.of();
    private List<LockedOut> lockedOut = List.of();
    private int questions;

    @PostConstruct
    public void load() {
        cards = board.cards();
        questions = board.questions().size();
        lockedOut = me.has("SERVICE_MANAGER") ? lockBoard.lockedOut() : List.of();
    }

    /** A colleague who typed a wrong password or PIN too often may try again. */
    public void lift(LockedOut who) {
        locks.lift(new LoginName(who.login()));
        load();
        say("staff.unlocked");
    }

    /** Those of this store who stand before a locked log-in. */
    public List<LockedOut> getLockedOut() {
        return lockedOut;
    }

    /** The cars of one column. */
    public List<OrderCard> column(BoardColumn column) {
        return cards.stream().filter(column::holds).toList();
    }

    public BoardColumn[] getColumns() {
        return BoardColumn.values();
    }

    public int getInTheHouse() {
        return cards.size();
    }

    public long getLate() {
        return cards.stream()
                .filter(card -> card.promisedAt() != null && card.promisedAt().isBefore(me.now()))
                .count();
    }

    public long getWaitingInStore() {
        return cards.stream().filter(card -> card.stay() == Stay.WAITING).count();
    }

    public int getQuestions() {
        return questions;
    }
}
