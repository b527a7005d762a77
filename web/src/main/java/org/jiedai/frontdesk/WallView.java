package org.jiedai.frontdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.shared.Formats;
import org.jiedai.shared.Me;
import org.jiedai.store.Wall;

/** A screen on a wall: the cars in the house, a page at a time, readable from five metres. */
@Named
@RequestScoped
public class WallView {
    /** Rows that fit at 1920 × 1080. */
    private static final int ROWS = 10;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Duration NEAR = Duration.ofMinutes(15);

    @Inject
    private WallBoard board;

    @Inject
    private Clock clock;

    @Inject
    private Me me;

    @Inject
    private Formats formats;

    private String key;
    private String language;
    private WallCars shown;

    /** A secret that opens nothing is answered as if there were no such page. */
    public void load() throws IOException {
        // Whoever has signed in in this browser reads in their own language.
        if (language != null && !me.isSignedIn()) {
            me.speak(Locale.forLanguageTag(language));
        }
        shown = board.read(key).orElse(null);
        if (shown == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    /** The cars, so many as fit on the screen at once; no page if there is none. */
    public List<List<WallCar>> getPages() {
        List<List<WallCar>> pages = new ArrayList<>();
        for (int first = 0; first < shown.cars().size(); first += ROWS) {
            pages.add(shown.cars().subList(first, Math.min(shown.cars().size(), first + ROWS)));
        }
        return pages;
    }

    public boolean isLounge() {
        return shown.wall() == Wall.LOUNGE;
    }

    public Wall getWall() {
        return shown.wall();
    }

    public String store(boolean chinese) {
        return chinese ? shown.storeName() : shown.storeNameEn();
    }

    /** Where the car is, as customers understand it. */
    public BoardColumn column(WallCar car) {
        if (car.state() == RepairOrderState.IN_REPAIR && car.waitsForParts()) {
            return BoardColumn.WAITS_FOR_PARTS;
        }
        for (BoardColumn column : BoardColumn.values()) {
            if (column.holds(car.state())) {
                return column;
            }
        }
        return BoardColumn.RECEIVING;
    }

    /** Late, near or on time; customers are not shown what is late, they are told (R13). */
    public String look(WallCar car) {
        if (isLounge() || car.promisedAt() == null) {
            return "";
        }
        Duration left = Duration.between(clock.instant(), car.promisedAt());
        return left.isNegative() ? "late" : left.compareTo(NEAR) < 0 ? "risk" : "ok";
    }

    /** When it is promised, with the shape of its look; empty before anything is promised. */
    public String time(WallCar car) {
        return car.promisedAt() == null ? "" : formats.shape(look(car)) + time(car.promisedAt());
    }

    private String time(Instant moment) {
        return moment.atZone(shown.zone()).format(TIME);
    }

    public String getNow() {
        return time(clock.instant());
    }

    /** In which language the wall speaks, as its link says; null leaves it at the first language. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
