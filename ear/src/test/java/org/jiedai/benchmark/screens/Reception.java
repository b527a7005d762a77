package org.jiedai.benchmark.screens;

/** From the arrival to the release to the workshop: all on the advisor's screens. */
final class Reception {
    /** As the signature's pad writes it. */
    static final String SIGNATURE = "{\"lines\":[[[20,20],[80,50],[130,25]]]}";

    private static final String WORK = "EL-0020";
    private static final int POSITIONS = 7;
    private static final int SCRATCHED = 3;

    private final Person advisor;
    private final Screen screen;
    private final Visit visit;

    Reception(Person advisor, Visit visit) {
        this.advisor = advisor;
        this.screen = advisor.screen();
        this.visit = visit;
    }

    /** The order's number. */
    String receive() {
        String order = checkIn();
        documents();
        walkAround(order);
        screen.fill("form:valuables", "已提醒，钱包手机已带走");
        advisor.act("form:REMIND_VALUABLES");
        estimate();
        release();
        return order;
    }

    private String checkIn() {
        advisor.open("/frontdesk/board.xhtml").fill("desk:plate", visit.plate()).fill("desk:who", visit.mark());
        advisor.act("desk:arrive");
        advisor.act(screen.within(screen.row(visit.writtenPlate()), ":greet"));
        screen.fill("form:complaint", "仪表有故障灯，请检查");
        advisor.act("form:checkIn");
        return screen.number();
    }

    private void documents() {
        screen.tick("form:booklet").tick("form:licence").fill("form:mileage", visit.mileage());
        advisor.act("form:CHECK_DOCUMENTS");
        advisor.act("form:FIT_KIT");
    }

    private void walkAround(String order) {
        advisor.open("/frontdesk/walkaround.xhtml?no=" + order);
        for (int position = 0; position < POSITIONS; position++) {
            if (position == SCRATCHED) {
                screen.fill("form:x", "40").fill("form:y", "55");
                advisor.act(":kind");
            }
            advisor.act("form:finish");
        }
    }

    private void estimate() {
        screen.fill("form:operation_input", WORK);
        advisor.act("form:CHANGE");
        advisor.act("form:TELL");
        screen.fill("form:pad_value", SIGNATURE);
        advisor.act("form:SIGN");
    }

    private void release() {
        advisor.act("form:CHOOSE_STAY");
        screen.fill("form:keyTag", "K" + visit.lane().number());
        advisor.act("form:RELEASE");
    }
}
