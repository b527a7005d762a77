package org.jiedai.frontdesk;

import java.util.List;

/** One kind of what is kept about a person: a sheet of the file that they are given, with its columns. */
public enum PersonalPart {
    CARD(
            "number",
            "name",
            "phone",
            "email",
            "language",
            "company?",
            "tax",
            "way:ContactWay",
            "reach-from",
            "reach-until",
            "written-by",
            "written-at",
            "merged-into"),
    NUMBERS("number", "phone", "note"),
    ADDRESSES("number", "address"),
    CONSENTS("purpose:ConsentPurpose", "given?", "said-on", "source:ConsentSource", "written-by", "written-at"),
    CARS("number", "plate", "vin", "engine", "model", "energy:Energy", "registered", "insured", "inspected", "mileage"),
    BOOKINGS(
            "number",
            "slot",
            "plate",
            "model",
            "need",
            "read-back",
            "brought?",
            "name",
            "phone",
            "state:AppointmentState"),
    VISITS(
            "number",
            "changed-at",
            "plate",
            "model",
            "complaint",
            "mileage",
            "total",
            "declined",
            "next",
            "brought?",
            "name",
            "phone",
            "contact-phone",
            "state:RepairOrderState"),
    BILLS("number", "name", "total", "open", "signed-by", "signed-at", "paid-at", "state:SettlementState"),
    INVOICES("number", "title", "tax", "total", "written-at"),
    CALLS("number", "phone", "rang-at", "answered-by", "booking", "state:CallRecordState"),
    NOTICES(
            "booking",
            "kind:NoticeKind",
            "channel:Channel",
            "address",
            "text",
            "written-at",
            "sent-at",
            "state:NoticeState"),
    FOLLOW_UPS(
            "number",
            "delivered-at",
            "name",
            "phone",
            "attempts",
            "overall",
            "attitude",
            "fixed?",
            "on-time?",
            "remarks",
            "state:FollowUpState"),
    COMPLAINTS("number", "visit", "name", "text", "raised-at", "answer", "verdict", "state:ComplaintState"),
    REVEALS("number", "act:act", "by", "at"),
    CHANGES("number", "act:act", "field:", "was", "became", "by", "at");

    private final List<Column> columns;

    PersonalPart(String... columns) {
        this.columns = List.of(columns).stream().map(Column::read).toList();
    }

    public List<Column> columns() {
        return columns;
    }

    /**
     * A column.
     *
     * @param key of its heading, after {@code personal.}
     * @param words before what of a value makes its text's key; null if a value says itself, empty if it is the key
     * @param yes whether it says yes or no
     */
    public record Column(String key, String words, boolean yes) {
        private static Column read(String said) {
            int colon = said.indexOf(':');
            boolean asked = said.endsWith("?");
            return new Column(
                    colon < 0 ? said.replace("?", "") : said.substring(0, colon),
                    colon < 0 ? null : said.substring(colon + 1),
                    asked);
        }
    }
}
