package org.jiedai.frontdesk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiedai.repairorder.Stay;
import org.jiedai.shared.View;

/** The whole floor for managers: every car, nothing to do (U26). */
@Named
@ViewScoped
public class FloorView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private FrontDeskBoard board;

    private List<OrderCard> cards = List.of();
    private int questions;

    @PostConstruct
    public void load() {
        cards = board.cards();
        questions = board.questions().size();
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
