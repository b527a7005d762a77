package org.jiedai.followup;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jiedai.shared.HistoryLine;
import org.jiedai.shared.People;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Screen;
import org.jiedai.shared.View;

/** One call: the script, step by step (F1 to F6). */
@Named
@ViewScoped
public class FollowUpCallView extends View {
    private static final long serialVersionUID = 1L;
    private static final Duration NEXT_TRY = Duration.ofHours(2);

    private static final LocalTime EARLIEST = LocalTime.of(10, 0);
    private static final LocalTime LATEST = LocalTime.of(19, 0);

    @Inject
    private FollowUpBoard board;

    @Inject
    private FollowUpService followUp;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    private transient FollowUpSheet sheet;
    private String no;
    private int version;
    private String phone;
    private LocalDateTime newTime;
    private final SurveyForm survey = new SurveyForm();

    @PostConstruct
    public void open() {
        no = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("no");
        load();
        newTime = nextTry();
    }

    // In two hours, or tomorrow morning when that would be too late or too early to call.
    private LocalDateTime nextTry() {
        LocalDateTime soon = LocalDateTime.ofInstant(clock.instant().plus(NEXT_TRY), me.getZone())
                .truncatedTo(ChronoUnit.HOURS);
        if (soon.toLocalTime().isBefore(EARLIEST)) {
            return soon.with(EARLIEST);
        }
        return soon.toLocalTime().isAfter(LATEST) ? soon.plusDays(1).with(EARLIEST) : soon;
    }

    public void load() {
        sheet = board.sheet(visit());
        version = sheet.version();
        phone = sheet.visit().phone().masked();
    }

    /** The whole number, to dial it. */
    public void reveal() {
        phone = followUp.revealPhone(visit()).value();
    }

    public void begin() {
        followUp.begin(visit(), version);
        load();
    }

    public String postpone() {
        followUp.postpone(visit(), version, moment());
        sayThere("followup.postponed");
        return go(Screen.CALLS);
    }

    public String noAnswer() {
        followUp.noAnswer(visit(), version, moment());
        sayThere("followup.not-answered");
        return go(Screen.CALLS);
    }

    public String giveUp() {
        followUp.giveUp(visit(), version);
        sayThere("followup.given-up");
        return go(Screen.CALLS);
    }

    public void survey() {
        followUp.survey(visit(), version, survey.survey());
        load();
    }

    public void tell() {
        followUp.tell(visit(), version);
        load();
    }

    public String thank() {
        followUp.thank(visit(), version);
        sayThere("followup.closed");
        return go(Screen.CALLS);
    }

    public boolean may(String act) {
        return FollowUpCall.LIFE_CYCLE.acts(sheet.state(), me.actor()).contains(FollowUpAct.valueOf(act));
    }

    RepairOrderNo visit() {
        return new RepairOrderNo(kept(no));
    }

    private Instant moment() {
        return newTime.atZone(me.getZone()).toInstant();
    }

    /** The telephone desk, told of this call so that it books for this car and whoever is spoken to (F5). */
    public String getBookingPage() {
        FollowUpVisit about = sheet.visit();
        String desk = Screen.APPOINTMENTS.path();
        return about.vehicleNo() == null ? desk : desk + "?car=" + about.vehicleNo() + "&visit=" + no;
    }

    /** How far the script has come: 1 to 4. */
    public int getStep() {
        return switch (sheet.state()) {
            case DUE -> 1;
            case TALKING -> 2;
            case SURVEYED -> 3;
            default -> 4;
        };
    }

    /** How a step of the script looks: done, now, or still to come. */
    public String look(int step) {
        if (step < getStep()) {
            return "done";
        }
        return step == getStep() ? "now" : "";
    }

    /** Each time that the number was dialled, the last one first. */
    public List<HistoryLine> getAttempts() {
        return sheet.attempts().stream()
                .sorted(Comparator.comparing(FollowUpAttempt::at).reversed())
                .map(this::line)
                .toList();
    }

    private HistoryLine line(FollowUpAttempt attempt) {
        String agent = people.name(attempt.agent());
        return new HistoryLine(attempt.at(), "FollowUpOutcome." + attempt.outcome(), agent, agent, null);
    }

    public FollowUpSheet getSheet() {
        return sheet;
    }

    public int getVersion() {
        return version;
    }

    public String getPhone() {
        return phone;
    }

    public SurveyForm getSurvey() {
        return survey;
    }

    public int[] getScores() {
        return Survey.scores();
    }

    public LocalDateTime getNewTime() {
        return newTime;
    }

    public void setNewTime(LocalDateTime newTime) {
        this.newTime = newTime;
    }
}
