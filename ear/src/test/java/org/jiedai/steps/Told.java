package org.jiedai.steps;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jiedai.demo.Course;
import org.jiedai.demo.Step;
import org.jiedai.demo.Steps;

/**
 * Whether a visit that people have played by hand, on their screens, was the visit that the steps tell. Hands do some
 * steps in one go and others twice; so each act must be in the visit's history, however often.
 */
public final class Told {
    private static final String ACTS = """
            select distinct h.act from history h where h.subject = ?
            or h.subject in (select number from arrival where repair_order_no = ?)
            or h.subject in (select number from asked_parts where repair_order_no = ?)
            or h.subject in (select number from extra_finding where repair_order_no = ?)
            or h.subject in (select appointment_no from repair_order where number = ?)""";

    private Told() {}

    /** The acts of the course that nobody has done. */
    public static Set<String> missing(Connection connection, Course course, String orderNo) throws SQLException {
        Set<String> missing = new LinkedHashSet<>();
        for (Step step : Steps.of(course)) {
            if (step.act() != null) {
                missing.add(step.act());
            }
        }
        missing.removeAll(acts(connection, orderNo));
        return missing;
    }

    private static Set<String> acts(Connection connection, String orderNo) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(ACTS)) {
            for (int i = 1; i <= question.getParameterMetaData().getParameterCount(); i++) {
                question.setString(i, orderNo);
            }
            try (ResultSet rows = question.executeQuery()) {
                Set<String> acts = new LinkedHashSet<>();
                while (rows.next()) {
                    acts.add(rows.getString(1));
                }
                return acts;
            }
        }
    }
}
