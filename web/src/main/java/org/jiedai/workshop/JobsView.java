package org.jiedai.workshop;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jiedai.catalogue.CatalogueNames;
import org.jiedai.shared.View;

/** The technician's tickets: one tap each to start, pause, switch and finish (R11 to R17, U13). */
@Named
@ViewScoped
public class JobsView extends View {
    private static final long serialVersionUID = 1L;

    /** What cannot be done to a line that waits for the customer's word. */
    private static final Set<String> HELD_BACK = Set.of("START", "FINISH");

    @Inject
    private JobBoard board;

    @Inject
    private JobService jobs;

    @Inject
    private CatalogueNames wares;

    @Inject
    private Clock clock;

    private String selected;
    private Integer explaining;
    private String explanation;
    private transient List<Ticket> tickets;

    @PostConstruct
    public void load() {
        tickets = board.mine();
        if (getTicket() == null) {
            selected = tickets.isEmpty() ? null : tickets.get(0).head().number().value();
        }
    }

    public void select(Ticket ticket) {
        selected = ticket.head().number().value();
        explaining = null;
        load();
    }

    public void start(LineRow line) {
        jobs.start(head().number(), head().version(), line.lineNo());
        done("workshop.started", line);
    }

    public void pause(LineRow line, PauseReason why) {
        jobs.pause(head().number(), head().version(), line.lineNo(), texts.name(why));
        done("workshop.paused", line);
    }

    public void finish(LineRow line) {
        jobs.finish(head().number(), head().version(), line.lineNo());
        done("workshop.finished", line);
    }

    public void ask(LineRow line) {
        explaining = line.lineNo();
        explanation = null;
    }

    public void explain(LineRow line) {
        jobs.explain(head().number(), head().version(), line.lineNo(), needed(explanation, "field.explanation"));
        explaining = null;
        done("workshop.explained", line);
    }

    public void selfCheck() {
        jobs.selfCheck(head().number(), head().version());
        selected = null;
        load();
        say("workshop.self-checked");
    }

    private void done(String key, LineRow line) {
        load();
        say(key, wares.name(line.name()));
    }

    public boolean may(String act) {
        return WorkTicket.LIFE_CYCLE.acts(head().state(), me.actor()).contains(TicketAct.valueOf(act));
    }

    /** Whether the tables of ticket and line both allow the act. */
    public boolean may(LineRow line, String act) {
        return may(act)
                && !(line.held() && HELD_BACK.contains(act))
                && TicketLine.LIFE_CYCLE
                        .find(line.state(), TicketAct.valueOf(act))
                        .isPresent();
    }

    /** The light of a line. */
    public String look(LineRow line) {
        return LineLight.of(line.state());
    }

    public HoursLight light(LineRow line) {
        return HoursLight.of(line, clock.instant());
    }

    public List<PauseReason> getReasons() {
        return Arrays.asList(PauseReason.values());
    }

    public List<Ticket> getTickets() {
        return tickets;
    }

    /** The ticket in hand, or null. */
    public Ticket getTicket() {
        return tickets.stream().filter(this::inHand).findFirst().orElse(null);
    }

    /** Whether this is the ticket in hand. */
    public boolean inHand(Ticket ticket) {
        return ticket.head().number().value().equals(selected);
    }

    private TicketRow head() {
        return getTicket().head();
    }

    public Integer getExplaining() {
        return explaining;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
