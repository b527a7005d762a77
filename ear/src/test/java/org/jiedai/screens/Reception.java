package org.jiedai.screens;

/** From the arrival to the release to the workshop: all on the advisor's screens. Each stage leads to the next page. */
public final class Reception {
    /** As the signature's pad writes it. */
    public static final String SIGNATURE = "{\"lines\":[[[20,20],[80,50],[130,25]]]}";

    private static final String RECEPTION = "/reception/reception.xhtml";
    private static final String ESTIMATE = "/estimate/estimate.xhtml";
    private static final int POSITIONS = 7;
    private static final int SCRATCHED = 3;

    private final Desk advisor;
    private final Screen screen;
    private final WalkIn customer;

    public Reception(Desk advisor, WalkIn customer) {
        this.advisor = advisor;
        this.screen = advisor.screen();
        this.customer = customer;
    }

    /** Here, whatever a visit before has left open (R1). */
    public void arrive() {
        advisor.open("/frontdesk/board.xhtml")
                .fill("desk:plate", customer.plate())
                .fill("desk:who", customer.who());
        try {
            advisor.act("desk:arrive");
        } catch (Refused e) {
            if (!screen.shows("[id$=desk:again]")) {
                throw e;
            }
            screen.fill("desk:again", "上次来访尚未结束");
            advisor.act("desk:arrive");
        }
    }

    /** Greeted, complaint and bookings heard, checked in (R2); the order's number. */
    public String checkIn() {
        // The car may stand elsewhere on the board too, with a visit before.
        advisor.act(screen.first(".arrival:contains(" + customer.writtenPlate() + ") [id$=:greet]"));
        screen.all("[id=form] input[type=checkbox]").forEach(Form::tick);
        screen.fill("form:complaint", "仪表有故障灯，请检查");
        advisor.act("form:checkIn");
        return screen.number();
    }

    public void documents(String order) {
        advisor.at(RECEPTION, order)
                .tick("form:booklet")
                .tick("form:licence")
                .fill("form:mileage", customer.mileage())
                .fill("form:lowerReason", "已核对仪表");
        advisor.act("form:CHECK_DOCUMENTS");
        advisor.act("form:FIT_KIT");
    }

    /** The seven positions in their order, with one scratch; then the valuables. */
    public void walkAround(String order) {
        advisor.open("/reception/walkaround.xhtml?no=" + order);
        for (int position = 0; position < POSITIONS; position++) {
            if (position == SCRATCHED) {
                screen.fill("form:x", "40").fill("form:y", "55");
                advisor.act(":kind");
            }
            advisor.act("form:finish");
        }
        screen.fill("form:valuables", "已提醒，钱包手机已带走");
        advisor.act("form:REMIND_VALUABLES");
    }

    public void estimate(String order) {
        advisor.at(ESTIMATE, order).fill("form:operation_hinput", customer.work());
        advisor.act("form:CHANGE");
        advisor.act("form:TELL");
    }

    public void sign(String order) {
        advisor.at(ESTIMATE, order).fill("form:pad_value", SIGNATURE);
        advisor.act("form:SIGN");
    }

    public void release(String order) {
        advisor.at(Departure.ORDER, order);
        advisor.act("form:CHOOSE_STAY");
        screen.fill("form:keyTag", customer.keyTag());
        advisor.act("form:RELEASE");
    }
}
