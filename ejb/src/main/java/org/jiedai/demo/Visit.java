package org.jiedai.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One visit on its way: where it stands and under which numbers it is known. In one thread's hands at a time. */
public class Visit {
    private final Cast cast;
    private final Course course;
    private final List<Step> steps;
    private final List<String> requisitions = new ArrayList<>();
    private int position;
    private int failures;
    private boolean uncertain;
    private String appointmentNo;
    private String arrivalNo;
    private String orderNo;
    private String extraWorkNo;

    /** It begins with the first step of its course. */
    public Visit(Cast cast, Course course) {
        this.cast = cast;
        this.course = course;
        this.steps = Steps.of(course);
    }

    public Step next() {
        return steps.get(position);
    }

    public boolean over() {
        return position == steps.size();
    }

    public void done() {
        position++;
        failures = 0;
    }

    /** Somebody else was faster with the slot: another one must be chosen. */
    public void backTo(String step) {
        position = 0;
        while (!next().name().equals(step)) {
            position++;
        }
    }

    /** Goes on behind all that these acts of its history prove to be done; an untraced step was done then too. */
    public void standBehind(Map<String, Integer> acts) {
        position = 0;
        while (!over() && (next().act() == null || acts.merge(next().act(), -1, Integer::sum) >= 0)) {
            position++;
        }
        uncertain = false;
    }

    /** Nobody knows now whether its step was committed. */
    public int failedAgain() {
        uncertain = true;
        return ++failures;
    }

    public boolean uncertain() {
        return uncertain;
    }

    public Cast cast() {
        return cast;
    }

    public Course course() {
        return course;
    }

    public String appointmentNo() {
        return appointmentNo;
    }

    public void appointment(String given) {
        appointmentNo = given;
    }

    public String arrivalNo() {
        return arrivalNo;
    }

    public void arrival(String given) {
        arrivalNo = given;
    }

    public String orderNo() {
        return orderNo;
    }

    public void order(String given) {
        orderNo = given;
    }

    public String extraWorkNo() {
        return extraWorkNo;
    }

    public void extraWork(String given) {
        extraWorkNo = given;
    }

    /** The one asked for last. */
    public String requisitionNo() {
        return requisitions.get(requisitions.size() - 1);
    }

    public void requisition(String given) {
        requisitions.add(given);
    }

    public void requisitions(List<String> found) {
        requisitions.clear();
        requisitions.addAll(found);
    }
}
