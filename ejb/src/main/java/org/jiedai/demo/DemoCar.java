package org.jiedai.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jiedai.appointment.Slot;
import org.jiedai.followup.Survey;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/**
 * A car of the demo day, as the data file tells of it.
 *
 * @param told its entry
 * @param day the demo day; times in the file are told from it
 * @param usual the days that count
 * @param zone the store's
 * @param known vehicle number, VIN, phone, customer's name and last mileage, from the card index
 * @param people who is at which station of the store, and the technicians' PINs by their log-ins
 */
record DemoCar(
        JsonObject told, LocalDate day, UsualDays usual, ZoneId zone, List<String> known, Map<String, String> people)
        implements Cast {
    private static final int SINCE_LAST_TIME = 900;
    private static final int USUAL_MINUTES = 180;
    private static final int CONTENT = 5;

    /** What will happen to it. */
    Course course() {
        return new Course(
                Course.Kind.VISIT,
                told.containsKey("calls"),
                told.getJsonArray("work").getValuesAs(JsonString::getString),
                Course.Extra.valueOf(told.getString("extra", "NONE")),
                told.getBoolean("rework", false),
                Course.Shortage.valueOf(told.getString("shortage", "NONE")),
                told.getBoolean("wash", true));
    }

    /** The step before which its visit stands still on the demo day; empty if none. */
    String until() {
        return told.getString("until", "");
    }

    /**
     * When the customer calls, comes, is called or wants to be answered, such as {@code -1 14:30} for the usual day
     * before; null if never.
     */
    Instant moment(String event) {
        String text = told.getString(event, null);
        if (text == null) {
            return null;
        }
        String[] parts = text.split(" ");
        return usual.after(day, Integer.parseInt(parts[0]))
                .atTime(LocalTime.parse(parts[1]))
                .atZone(zone)
                .toInstant();
    }

    @Override
    public String store() {
        return told.getString("store");
    }

    @Override
    public String login(Station station) {
        return switch (station) {
            case ADVISOR -> told.getString("advisor");
            case TECHNICIAN -> told.getString("technician", "");
            default -> people.get(station.name());
        };
    }

    @Override
    public String bay() {
        return told.getString("bay", "");
    }

    @Override
    public String shelfPlace() {
        return told.getString("shelf", "");
    }

    @Override
    public String keyTag() {
        return told.getString("tag", "");
    }

    @Override
    public VehicleNo vehicle() {
        return new VehicleNo(known.get(0));
    }

    @Override
    public Plate plate() {
        return new Plate(told.getString("plate"));
    }

    @Override
    public Phone phone() {
        return new Phone(known.get(2));
    }

    @Override
    public Vin vin() {
        return new Vin(known.get(1));
    }

    @Override
    public int mileage() {
        return Integer.parseInt(known.get(4)) + SINCE_LAST_TIME;
    }

    @Override
    public String customer() {
        return known.get(3);
    }

    @Override
    public String who() {
        return customer();
    }

    @Override
    public String need() {
        return told.getString("says");
    }

    @Override
    public String complaint() {
        return told.getString("says");
    }

    @Override
    public LocalDate day() {
        return moment("slot").atZone(zone).toLocalDate();
    }

    @Override
    public Instant choice(List<Slot> offered) {
        return moment("slot");
    }

    @Override
    public Duration takes() {
        return Duration.ofMinutes(told.getInt("takes", USUAL_MINUTES));
    }

    @Override
    public Survey survey() {
        int overall = told.getInt("overall", CONTENT);
        return new Survey(
                overall, Math.min(CONTENT, overall + 1), overall > 2, overall > 3, told.getString("remark", null));
    }

    /** What they hold against the store when they are called; empty if nothing. */
    String complaintText() {
        return told.getString("complains", "");
    }

    /** Whether the wash bay reports it clean once more when it has gone. */
    boolean isReportedTwice() {
        return told.getBoolean("reportedTwice", false);
    }

    /** Who is to answer it. */
    String complaintOwner() {
        return told.getString("owner");
    }

    @Override
    public String pin() {
        return people.get(login(Station.TECHNICIAN));
    }
}
