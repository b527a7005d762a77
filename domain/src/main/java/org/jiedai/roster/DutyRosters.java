package org.jiedai.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stores' duty rosters. */
public interface DutyRosters {

    /** Who works when on the days of a span, the last one included. */
    DutyRoster of(String storeCode, LocalDate from, LocalDate to);

    /** The store's shifts, by when they begin. */
    List<Shift> shifts(String storeCode);

    Optional<Shift> shift(String storeCode, String code);

    void add(Shift shift);

    void remove(Shift shift);

    /** What is said of the people of a store; nobody is in it of whom nothing ever was. */
    List<DutyPlan> plans(String storeCode);

    /** One person's, to be changed by nobody else until the transaction ends; there from now on if it was not. */
    DutyPlan held(String storeCode, String login);

    /** What is said of one day of a person. */
    Optional<DutyDay> day(String storeCode, String login, LocalDate day);

    void add(DutyDay day);

    void remove(DutyDay day);
}
