package org.jiedai.appointment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jiedai.catalogue.ChosenWork;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.VehicleNo;

/**
 * One booking with everything about it.
 *
 * @param gone whose names it bears although they are not there then, or receive or repair here no more
 * @param bringer whether its name and number are those of somebody who brings the car for its owner
 */
public record AppointmentSheet(
        AppointmentRow row,
        List<String> gone,
        String need,
        VehicleNo vehicleNo,
        CustomerNo customerNo,
        boolean bringer,
        ChosenWork work,
        List<LineItem> lines,
        BigDecimal total,
        String readBackText,
        List<AppointmentAct> acts)
        implements Serializable {

    /** Whether this person was promised and is not there; nobody is missed where nobody was promised. */
    public boolean lacks(String login) {
        return login != null && gone.contains(login);
    }
}
