package org.jiedai.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signature as the pad writes it: strokes of points, {@code {"lines":[[[x,y],[x,y]],…]}}, in pixels. A tap or a text
 * is none (R8, R21).
 */
public final class Ink {
    /** Pixels a pen draws at least: one Chinese character of a name, written small. */
    private static final double ENOUGH = 60;

    /** Characters; a page full of scribble stays below. */
    private static final int LONGEST = 400_000;

    private static final Pattern POINT = Pattern.compile("(-?\\d{1,4}(?:\\.\\d{1,4})?),(-?\\d{1,4}(?:\\.\\d{1,4})?)");
    private static final String BEGIN = "{\"lines\":[[[";
    private static final String END = "]]]}";

    private Ink() {}

    /**
     * Takes what the pad made, if it is a signature.
     *
     * @throws RuleBroken {@link SharedRule#NO_SIGNATURE} if it is not what the pad makes, or hardly anything was drawn
     */
    public static void require(String pad) {
        SharedRule.NO_SIGNATURE.unless(length(pad) >= ENOUGH);
    }

    /** The strokes that the pad drew, each with its points; none if it is not what the pad makes. */
    public static List<List<double[]>> strokes(String pad) {
        if (pad == null || pad.length() > LONGEST || !pad.startsWith(BEGIN) || !pad.endsWith(END)) {
            return List.of();
        }
        List<List<double[]>> strokes = new ArrayList<>();
        for (String stroke :
                pad.substring(BEGIN.length(), pad.length() - END.length()).split("]],\\[\\[", -1)) {
            Optional<List<double[]>> points = points(stroke);
            if (points.isEmpty()) {
                return List.of();
            }
            strokes.add(points.get());
        }
        return strokes;
    }

    private static double length(String pad) {
        return strokes(pad).stream().mapToDouble(Ink::lengthOf).sum();
    }

    private static double lengthOf(List<double[]> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += Math.hypot(points.get(i)[0] - points.get(i - 1)[0], points.get(i)[1] - points.get(i - 1)[1]);
        }
        return length;
    }

    private static Optional<List<double[]>> points(String stroke) {
        List<double[]> points = new ArrayList<>();
        for (String point : stroke.split("],\\[", -1)) {
            Matcher numbers = POINT.matcher(point);
            if (!numbers.matches()) {
                return Optional.empty();
            }
            points.add(new double[] {Double.parseDouble(numbers.group(1)), Double.parseDouble(numbers.group(2))});
        }
        return Optional.of(points);
    }
}
