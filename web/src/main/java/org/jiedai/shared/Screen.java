package org.jiedai.shared;

import static org.jiedai.shared.Role.ADMINISTRATOR;
import static org.jiedai.shared.Role.CASHIER;
import static org.jiedai.shared.Role.FOLLOW_UP_AGENT;
import static org.jiedai.shared.Role.GROUP_MANAGER;
import static org.jiedai.shared.Role.INFORMATION_CLERK;
import static org.jiedai.shared.Role.PARTS_SUPERVISOR;
import static org.jiedai.shared.Role.SERVICE_ADVISOR;
import static org.jiedai.shared.Role.SERVICE_MANAGER;
import static org.jiedai.shared.Role.STOREKEEPER;
import static org.jiedai.shared.Role.TECHNICIAN;
import static org.jiedai.shared.Role.WASHER;
import static org.jiedai.shared.Role.WORKSHOP_CONTROLLER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every page and who may open it; a page that is not in this table opens for nobody. Those with an icon stand on the
 * rail; the first one a person may open is where they land.
 */
public enum Screen {
    BOARD("/frontdesk/board.xhtml", "home", SERVICE_ADVISOR),
    CALLS("/followup/calls.xhtml", "phone", FOLLOW_UP_AGENT),
    CALL("/followup/call.xhtml", "", FOLLOW_UP_AGENT),
    APPOINTMENTS("/appointment/appointments.xhtml", "headphones", INFORMATION_CLERK, SERVICE_ADVISOR, FOLLOW_UP_AGENT),
    APPOINTMENT("/appointment/appointment.xhtml", "", INFORMATION_CLERK, SERVICE_ADVISOR, FOLLOW_UP_AGENT),
    REGISTER("/appointment/register.xhtml", "", INFORMATION_CLERK, SERVICE_ADVISOR, FOLLOW_UP_AGENT),
    READINESS("/appointment/readiness.xhtml", "check-square", INFORMATION_CLERK, SERVICE_ADVISOR, FOLLOW_UP_AGENT),
    SCHEDULE("/appointment/calendar.xhtml", "calendar", INFORMATION_CLERK, SERVICE_ADVISOR, FOLLOW_UP_AGENT),
    VEHICLE("/frontdesk/vehicle.xhtml", "", INFORMATION_CLERK, SERVICE_ADVISOR, FOLLOW_UP_AGENT, SERVICE_MANAGER),
    CUSTOMER("/frontdesk/customer.xhtml", "", INFORMATION_CLERK, SERVICE_ADVISOR, FOLLOW_UP_AGENT, SERVICE_MANAGER),
    DUPLICATES("/frontdesk/duplicates.xhtml", "", INFORMATION_CLERK, SERVICE_ADVISOR, SERVICE_MANAGER),
    FLOOR("/frontdesk/floor.xhtml", "objects-column", SERVICE_MANAGER, GROUP_MANAGER),
    FIGURES("/figures/figures.xhtml", "chart-bar", SERVICE_MANAGER, GROUP_MANAGER),
    ORDERS("/repairorder/orders.xhtml", "list", SERVICE_ADVISOR, SERVICE_MANAGER, GROUP_MANAGER),
    REPAIR_ORDER("/repairorder/repair-order.xhtml", "", SERVICE_ADVISOR, SERVICE_MANAGER, GROUP_MANAGER),
    CHECK_IN("/reception/check-in.xhtml", "", SERVICE_ADVISOR),
    RECEPTION("/reception/reception.xhtml", "", SERVICE_ADVISOR),
    WALKAROUND("/reception/walkaround.xhtml", "", SERVICE_ADVISOR),
    ESTIMATE("/estimate/estimate.xhtml", "", SERVICE_ADVISOR),
    DELIVERY("/delivery/delivery.xhtml", "", SERVICE_ADVISOR),
    WORKSHOP_BOARD("/workshop/board.xhtml", "wrench", WORKSHOP_CONTROLLER),
    TOMORROW("/workshop/tomorrow.xhtml", "sun", WORKSHOP_CONTROLLER),
    JOBS("/workshop/jobs.xhtml", "hammer", TECHNICIAN),
    TICKET("/workshop/ticket.xhtml", "", WORKSHOP_CONTROLLER, SERVICE_MANAGER),
    PARTS_COUNTER("/parts/counter.xhtml", "inbox", PARTS_SUPERVISOR, STOREKEEPER),
    REQUISITION("/parts/requisition.xhtml", "", PARTS_SUPERVISOR, STOREKEEPER),
    PICK("/parts/pick.xhtml", "", PARTS_SUPERVISOR, STOREKEEPER),
    LABEL("/parts/label.xhtml", "", PARTS_SUPERVISOR, STOREKEEPER),
    STOCK("/parts/stock.xhtml", "warehouse", PARTS_SUPERVISOR, STOREKEEPER),
    WASH_LINE("/wash/line.xhtml", "sparkles", WASHER),
    CASH_DESK("/cashier/desk.xhtml", "wallet", CASHIER),
    SETTLEMENT("/cashier/settlement.xhtml", "", CASHIER),
    COMPLAINTS(
            "/followup/complaints.xhtml",
            "exclamation-circle",
            FOLLOW_UP_AGENT,
            SERVICE_ADVISOR,
            WORKSHOP_CONTROLLER,
            SERVICE_MANAGER),
    HAND_OFFS("/handoff/hand-offs.xhtml", "arrow-right-arrow-left", SERVICE_MANAGER),
    NOTICES("/notice/notices.xhtml", "envelope", INFORMATION_CLERK, SERVICE_ADVISOR, SERVICE_MANAGER),
    NOTICE_TEXTS("/notice/notice-texts.xhtml", "", SERVICE_MANAGER),
    STAFF("/staff/staff.xhtml", "users", ADMINISTRATOR),
    STORES("/store/stores.xhtml", "shop", ADMINISTRATOR),
    SHOP_CALENDAR("/store/calendar.xhtml", "calendar-times", SERVICE_MANAGER, ADMINISTRATOR),
    ROSTER("/roster/roster.xhtml", "id-card", SERVICE_MANAGER, ADMINISTRATOR),
    MASTER_DATA("/masterdata/master-data.xhtml", "database", ADMINISTRATOR, SERVICE_MANAGER),
    IMPORTS("/masterdata/imports.xhtml", "upload", ADMINISTRATOR, SERVICE_MANAGER),
    AUDIT("/audit/audit.xhtml", "history", ADMINISTRATOR, SERVICE_MANAGER),
    TERMINALS("/staff/terminals.xhtml", "", SERVICE_MANAGER, ADMINISTRATOR),
    SESSIONS("/staff/sessions.xhtml", "", Role.values()),
    INDEX("/index.xhtml", "", Role.values());

    private static final Set<Screen> OF_RECORDS = EnumSet.of(
            CALL,
            APPOINTMENT,
            VEHICLE,
            CUSTOMER,
            REPAIR_ORDER,
            CHECK_IN,
            RECEPTION,
            WALKAROUND,
            ESTIMATE,
            DELIVERY,
            TICKET,
            REQUISITION,
            PICK,
            LABEL,
            SETTLEMENT);

    private static final Set<Screen> OF_ONE_STORE = EnumSet.of(SHOP_CALENDAR, ROSTER, TERMINALS);

    private final String path;
    private final String icon;
    private final Set<Role> roles;

    Screen(String path, String icon, Role... roles) {
        this.path = path;
        this.icon = icon;
        this.roles = EnumSet.copyOf(Arrays.asList(roles));
    }

    public static Optional<Screen> at(String path) {
        return Arrays.stream(values()).filter(s -> s.path.equals(path)).findFirst();
    }

    static List<Screen> railOf(Set<Role> held) {
        return Arrays.stream(values())
                .filter(s -> !s.icon.isEmpty() && s.opensFor(held))
                .toList();
    }

    /** Whether it shows one record, whose number the address names. */
    public boolean isOfRecord() {
        return OF_RECORDS.contains(this);
    }

    /** Whether it shows what one store decides for itself: who administers the whole group has nothing there. */
    public boolean isOfOneStore() {
        return OF_ONE_STORE.contains(this);
    }

    public boolean opensFor(Set<Role> held) {
        return roles.stream().anyMatch(held::contains);
    }

    public String path() {
        return path;
    }

    public String getPath() {
        return path;
    }

    /** Its name among PrimeIcons. */
    public String getIcon() {
        return icon;
    }
}
