package org.jiedai.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiedai.shared.View;

/** The store's shifts, of which usual weeks are made. Part of the roster's page. */
@Named
@ViewScoped
public class ShiftsView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private RosterService service;

    @Inject
    private RosterView roster;

    private ShiftRow open;
    private boolean adding;
    private String code;
    private String name;
    private String nameEn;
    private HoursForm hours = new HoursForm();

    public void add() {
        fill(new ShiftRow("", 0, "", "", new DutyHours(null, null, null, null)));
        open = null;
        adding = true;
    }

    public void open(ShiftRow shift) {
        fill(shift);
        open = shift;
        adding = false;
    }

    private void fill(ShiftRow shift) {
        code = shift.code();
        name = shift.name();
        nameEn = shift.nameEn();
        hours = new HoursForm(shift.hours());
    }

    public void save() {
        ShiftDetails details = new ShiftDetails(name, nameEn, hours.hours());
        if (adding) {
            service.add(code, details);
        } else {
            service.edit(open.code(), open.version(), details);
        }
        done("roster.shift-saved");
    }

    public void drop() {
        service.drop(open.code(), open.version());
        done("roster.shift-dropped");
    }

    private void done(String key) {
        open = null;
        adding = false;
        roster.show();
        say(key, name);
    }

    /** Whether a shift is looked at or added. */
    public boolean isEditing() {
        return adding || open != null;
    }

    public boolean isAdding() {
        return adding;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    /** The hours. */
    public HoursForm getHours() {
        return hours;
    }
}
