package org.jiedai.workshop;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.catalogue.Trade;
import org.jiedai.shared.People;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.View;
import org.jiedai.store.Bay;

/** The day ahead: who does which appointment where, accepted, changed by menu or by dragging (A7). */
@Named
@ViewScoped
public class TomorrowView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private People people;

    @Inject
    private DayBoard board;

    @Inject
    private PlanService service;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param['day']}")
    private String asked;

    private final Choices choices = new Choices();
    private LocalDate day;
    private transient PlanDay plan;
    private transient List<Bay> bays;

    @PostConstruct
    public void load() {
        if (day == null) {
            day = asked == null || asked.isBlank() ? today().plusDays(1) : LocalDate.parse(asked);
        }
        plan = board.on(day);
        bays = board.bays();
        plan.cars()
                .forEach(car -> choices.suggest(
                        car.row().number(),
                        new Proposal(car.row().technician(), car.row().bay())));
    }

    /** Another day: the next, the one before. */
    public void turn(int days) {
        day = day.plusDays(days);
        load();
    }

    /** The controller accepts what the menus of a card say. */
    public void accept(PlanCard car) {
        String number = car.row().number().value();
        plan(car, choices.technician(number), choices.bay(number));
    }

    /** A card was dropped onto a technician; its bay stays. */
    public void drop() {
        Map<String, String> dropped =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        PlanCard car = plan.cars().stream()
                .filter(one -> one.row().number().value().equals(dropped.get("appointment")))
                .findFirst()
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(dropped.get("appointment")));
        plan(car, dropped.get("onto"), choices.bay(car.row().number().value()));
    }

    private void plan(PlanCard car, String technician, String bay) {
        PlanRow row = car.row();
        service.plan(row.number(), row.version(), technician, bay);
        choices.forget(row.number().value());
        load();
        say("tomorrow.planned", texts.readable(row.slotStart()), row.vehicle(), people.name(technician), bay);
        plan.lanes().stream()
                .filter(lane -> lane.login().equals(technician) && lane.overloaded())
                .forEach(lane -> warn("tomorrow.overloaded", people.name(technician), lane.minutes(), lane.hours()));
    }

    /** Accepts every proposal as it stands; what cannot be accepted is said, and stays. */
    public void acceptAll() {
        int accepted = 0;
        List<String> refused = new ArrayList<>();
        for (PlanCard car : plan.open()) {
            PlanRow row = car.row();
            try {
                String number = row.number().value();
                service.plan(row.number(), row.version(), choices.technician(number), choices.bay(number));
                choices.forget(number);
                accepted++;
            } catch (RuleBroken refusal) {
                refused.add(texts.readable(row.slotStart()) + " " + row.vehicle() + ": " + texts.of(refusal));
            }
        }
        load();
        say("tomorrow.all-accepted", accepted);
        refused.forEach(why -> warn("tomorrow.not-accepted", why));
    }

    /** A technician's skills in words. */
    public String skills(Lane lane) {
        return lane.skills().entrySet().stream()
                .map(skill -> texts.name(Trade.valueOf(skill.getKey())) + " " + skill.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** The light of a technician's load. */
    public String look(Lane lane) {
        return lane.overloaded() ? "late" : lane.nearlyFull() ? "risk" : "ok";
    }

    /** A technician's load, with a word when it is too much or nearly so. */
    public String fullness(Lane lane) {
        String load = lane.percent() + "%";
        if (lane.overloaded()) {
            return load + " " + texts.get("tomorrow.over");
        }
        return lane.nearlyFull() ? load + " " + texts.get("tomorrow.nearly") : load;
    }

    /** The light of what an appointment's parts are known to be. */
    public String partsLook(PlanCard car) {
        return switch (car.row().parts()) {
            case SHELVED -> "ok";
            case SHORT -> "late";
            case RESERVED -> "wait";
        };
    }

    /** A person's name in the reader's language. */
    public String name(Lane lane) {
        return me.isChinese() ? lane.name() : lane.nameEn();
    }

    public boolean may(PlanCard car) {
        return AppointmentPlan.LIFE_CYCLE.acts(car.row().state(), me.actor()).contains(PlanAct.PLAN);
    }

    /** Today, tomorrow, or nothing. */
    public String getNear() {
        LocalDate today = today();
        return day.equals(today) ? "tomorrow.today" : day.equals(today.plusDays(1)) ? "tomorrow.tomorrow" : null;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), me.getZone());
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day == null ? today().plusDays(1) : day;
    }

    public PlanDay getPlan() {
        return plan;
    }

    public List<Bay> getBays() {
        return bays;
    }

    public Choices getChoices() {
        return choices;
    }
}
