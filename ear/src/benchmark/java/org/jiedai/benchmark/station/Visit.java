package org.jiedai.benchmark.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One visit on its way: where it stands and under which numbers it is known. In one thread's hands at a time. */
final class Visit {
    private final int number;
    private final Lane lane;
    private final Course course;
    private final List<Step> steps;
    private final List<String> requisitions = new ArrayList<>();
    private int position;
    private int failures;
    private boolean uncertain;
    private long readySince;
    private String appointmentNo;
    private String arrivalNo;
    private String orderNo;
    private String extraWorkNo;

    Visit(int number, Lane lane, Course course) {
        this.number = number;
        this.lane = lane;
        this.course = course;
        this.steps = Steps.of(course);
    }

    /** How it is found again among the rows. */
    String mark() {
        return "BM-" + number;
    }

    Step next() {
        return steps.get(position);
    }

    boolean over() {
        return position == steps.size();
    }

    void done() {
        position++;
        failures = 0;
        readySince = System.nanoTime();
    }

    /** Somebody else was faster with the slot: another one must be chosen. */
    void backTo(String step) {
        position = 0;
        while (!next().name().equals(step)) {
            position++;
        }
    }

    /** Goes on behind all that these acts of its history prove to be done; an untraced step was done then too. */
    void standBehind(Map<String, Integer> acts) {
        position = 0;
        while (!over() && (next().act() == null || acts.merge(next().act(), -1, Integer::sum) >= 0)) {
            position++;
        }
        uncertain = false;
        readySince = System.nanoTime();
    }

    /** Nobody knows now whether its step was committed. */
    int failedAgain() {
        uncertain = true;
        return ++failures;
    }

    boolean uncertain() {
        return uncertain;
    }

    int number() {
        return number;
    }

    Lane lane() {
        return lane;
    }

    Course course() {
        return course;
    }

    long readySince() {
        return readySince;
    }

    String appointmentNo() {
        return appointmentNo;
    }

    void appointment(String given) {
        appointmentNo = given;
    }

    String arrivalNo() {
        return arrivalNo;
    }

    void arrival(String given) {
        arrivalNo = given;
    }

    String orderNo() {
        return orderNo;
    }

    void order(String given) {
        orderNo = given;
    }

    String extraWorkNo() {
        return extraWorkNo;
    }

    void extraWork(String given) {
        extraWorkNo = given;
    }

    /** The one asked for last. */
    String requisitionNo() {
        return requisitions.get(requisitions.size() - 1);
    }

    void requisition(String given) {
        requisitions.add(given);
    }

    void requisitions(List<String> found) {
        requisitions.clear();
        requisitions.addAll(found);
    }
}
