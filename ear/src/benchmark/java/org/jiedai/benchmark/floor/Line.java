package org.jiedai.benchmark.floor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One statement of the script.
 *
 * @param sql with a question mark for every value, so that all lines of a shape share one prepared statement
 * @param values numbers as they are, texts and names of placeholders
 */
record Line(String sql, List<Value> values) {
    private static final Pattern LITERAL =
            Pattern.compile("'((?:[^'\\\\]|\\\\.|'')*)'|\\$\\{([^}]+)\\}|(?<![\\w.=$])\\d+(?:\\.\\d+)?(?![\\w.])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)|''");

    /** What takes the place of a question mark in one visit. */
    @FunctionalInterface
    interface Value {
        Object in(Values visit);
    }

    static Line of(String text) {
        List<Value> values = new ArrayList<>();
        String sql = LITERAL.matcher(text).replaceAll(found -> {
            values.add(value(found.group(), found.group(1), found.group(2)));
            return "?";
        });
        return new Line(sql, List.copyOf(values));
    }

    boolean reads() {
        return sql.regionMatches(true, 0, "select", 0, 6)
                || sql.startsWith("SET STATEMENT")
                || sql.contains(" returning ");
    }

    private static Value value(String literal, String text, String placeholder) {
        if (placeholder != null) {
            return visit -> visit.get(placeholder);
        }
        if (text != null) {
            String plain = unescaped(text);
            return plain.contains("${") ? visit -> visit.fill(plain) : visit -> plain;
        }
        Object number = literal.contains(".") ? new BigDecimal(literal) : (Object) Long.valueOf(literal);
        return visit -> number;
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String escaped) {
        if (escaped == null) {
            return "'";
        }
        return switch (escaped) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "0" -> "\0";
            default -> escaped;
        };
    }
}
