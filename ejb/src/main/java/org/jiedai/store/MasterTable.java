package org.jiedai.store;

import java.util.List;

/** The tables of master data as an administrator looks at them: columns, query, and what a search looks at. */
public enum MasterTable {
    OPERATIONS(
            "select x.code, x.name, x.nameEn, x.trade, x.bayKind, x.minutes, x.difficulty from LabourOperation x",
            false,
            List.of("x.code", "x.name", "x.nameEn"),
            "x.code",
            List.of("code", "name", "nameEn", "trade", "bayKind", "minutes", "difficulty")),
    PARTS(
            "select x.code, x.name, x.nameEn, x.brand, x.kind, x.unit, x.price from Part x",
            false,
            List.of("x.code", "x.name", "x.nameEn"),
            "x.code",
            List.of("code", "name", "nameEn", "brand", "partKind", "unit", "price")),
    SCHEDULES(
            "select x.energy, x.everyKm, x.everyMonths, x.operationCode from MaintenanceSchedule x",
            false,
            List.of("x.operationCode"),
            "x.energy, x.everyKm",
            List.of("energy", "everyKm", "everyMonths", "operationCode")),
    CUSTOMERS(
            "select x.number, x.name, x.phone, x.company, x.taxNumber from Customer x",
            true,
            List.of("x.name", "x.initials", "x.number"),
            "x.number",
            List.of("number", "customerName", "phone", "company", "taxNumber")),
    VEHICLES(
            "select x.number, x.plate, x.make, x.model, x.energy, x.vin, x.mileage, x.customerNo from Vehicle x",
            true,
            List.of("x.plate", "x.vin", "x.model", "x.number"),
            "x.number",
            List.of("number", "plate", "make", "model", "energy", "vin", "mileage", "customerNo")),
    BAYS("select x.code, x.kind from Bay x", true, List.of("x.code"), "x.id", List.of("code", "bayKind")),
    CALENDAR(
            "select x.day, x.closed, x.opens, x.closes, x.note from StoreDay x",
            true,
            List.of("x.note"),
            "x.day",
            List.of("day", "closedDay", "opens", "closes", "dayNote"));

    private final String query;
    private final boolean ofStore;
    private final List<String> searched;
    private final String order;
    private final List<String> columns;

    MasterTable(String query, boolean ofStore, List<String> searched, String order, List<String> columns) {
        this.query = query;
        this.ofStore = ofStore;
        this.searched = searched;
        this.order = order;
        this.columns = columns;
    }

    /** The keys of the columns' names, {@code field.<key>}. */
    public List<String> columns() {
        return columns;
    }

    boolean ofStore() {
        return ofStore;
    }

    /** A search finds what begins with the text. */
    String query(boolean searching) {
        String found = searching ? "(" + String.join(" like :start or ", searched) + " like :start)" : "1 = 1";
        return query + " where " + found + (ofStore ? " and x.storeCode = :store" : "") + " order by " + order;
    }
}
