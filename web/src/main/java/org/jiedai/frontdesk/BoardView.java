package org.jiedai.frontdesk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.catalogue.CatalogueNames;
import org.jiedai.reception.ArrivalService;
import org.jiedai.reception.ArrivalState;
import org.jiedai.reception.ReceptionRule;
import org.jiedai.shared.Again;
import org.jiedai.shared.People;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Screen;
import org.jiedai.shared.View;
import org.jiedai.telephone.CallService;

/** The advisor's board: who waits, what waits for me, where every car is (R1, R13, U11). */
@Named
@ViewScoped
public class BoardView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private CatalogueNames wares;

    @Inject
    private FrontDeskBoard board;

    @Inject
    private People people;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private CallBoard callBoard;

    @Inject
    private CallService callService;

    private List<CallCard> calls = List.of();

    private List<ArrivalRow> waiting = List.of();
    private List<OrderCard> cards = List.of();
    private List<DeskTask> tasks = List.of();
    private String plate;
    private String who;
    private final Again again = new Again(ReceptionRule.class);

    @PostConstruct
    public void load() {
        waiting = board.arrivals();
        cards = board.cards();
        calls = callBoard.cards();
        tasks = DeskTask.of(me.getLogin(), cards, board.questions(), board.deliveries());
    }

    /** Somebody has come (R1). */
    public void arrive() {
        Plate read = plate == null ? null : Plate.read(plate, me.getHomeProvince());
        again.orAsk(reason -> arrivals.arrive(read, who, reason));
        plate = null;
        who = null;
        load();
    }

    /** Greeted; the check-in opens (R1, R2). */
    public String greet(ArrivalRow row) {
        if (row.state() == ArrivalState.WAITING) {
            arrivals.greet(row.number(), row.version());
        }
        return go(Screen.CHECK_IN, row.number());
    }

    /** Somebody who waits, in one line: who they are, their car, whether they are booked, and whom they called. */
    public String told(ArrivalRow row) {
        String booked = texts.get(row.appointmentNo() == null ? "board.walk-in" : "board.booked");
        return Stream.of(name(row), wares.model(row.vehicle()), booked, called(row))
                .filter(part -> !isEmpty(part))
                .collect(Collectors.joining(" · "));
    }

    // Who is here, and behind it whose customer they are if that is somebody else.
    private static String name(ArrivalRow row) {
        if (isEmpty(row.who())) {
            return row.customerName();
        }
        boolean alone = isEmpty(row.customerName()) || row.who().equals(row.customerName());
        return alone ? row.who() : row.who() + " (" + row.customerName() + ")";
    }

    private String called(ArrivalRow row) {
        return isEmpty(row.calledAdvisor()) ? "" : texts.get("board.called") + " " + people.name(row.calledAdvisor());
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }

    /** Takes a call that rings; the telephone desk's page opens with it (A1). */
    public String take(CallCard card) {
        callService.take(card.call().number());
        return go(Screen.APPOINTMENTS, card.call().number());
    }

    /** The cars of one column. */
    public List<OrderCard> column(BoardColumn column) {
        return cards.stream().filter(column::holds).toList();
    }

    public BoardColumn[] getColumns() {
        return BoardColumn.values();
    }

    /** The calls at this desk. */
    public List<CallCard> getCalls() {
        return calls;
    }

    public List<ArrivalRow> getWaiting() {
        return waiting;
    }

    public List<DeskTask> getTasks() {
        return tasks;
    }

    /** Why a car that is here is entered once more. */
    public Again getAgain() {
        return again;
    }

    public String getPlate() {
        return plate;
    }

    public void setPlate(String plate) {
        this.plate = plate;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
