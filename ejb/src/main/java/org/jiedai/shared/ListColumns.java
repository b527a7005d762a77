package org.jiedai.shared;

import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a list can be sorted and filtered by: the names that pages use, and what they mean in the query. A name that is
 * not among them is refused, so no page can ask for more than the list shows.
 */
public final class ListColumns {
    private static final String WITHIN = "within";
    private static final String FROM = "From";
    private static final String TO = "To";

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final String otherwise;

    /** @param otherwise the order if none is wished for, which also ends all others: {@code o.id desc} */
    public ListColumns(String otherwise) {
        this.otherwise = otherwise;
    }

    /** Sorted only. */
    public ListColumns sorted(String name, String path) {
        return column(name, path, "", null);
    }

    /** A text, found by any part of it. */
    public ListColumns text(String name, String path) {
        return text(name, path, UnaryOperator.identity());
    }

    /** A text, found by any part of it as it is kept. */
    public ListColumns text(String name, String path, UnaryOperator<String> kept) {
        return column(
                name, path, "like", typed -> "%" + kept.apply(typed.strip()).replaceAll("[%_!]", "!$0") + "%");
    }

    /** One of some constants. */
    public <E extends Enum<E>> ListColumns oneOf(String name, String path, Class<E> type) {
        return column(name, path, "=", chosen -> Enum.valueOf(type, chosen));
    }

    /** Exactly this, such as a log-in that was chosen from a list. */
    public ListColumns exactly(String name, String path) {
        return column(name, path, "=", chosen -> chosen);
    }

    /** Yes or no. */
    public ListColumns yes(String name, String path) {
        return column(name, path, "=", chosen -> switch (chosen) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(chosen);
        });
    }

    /** A moment within a {@link Span}. */
    public ListColumns within(String name, String path) {
        return column(name, path, WITHIN, Span::read);
    }

    private ListColumns column(String name, String path, String test, Function<String, Object> kept) {
        columns.put(name, new Column(path, test, kept));
        return this;
    }

    /** What the filters ask for, to be added to a query's conditions. */
    public String where(ListWish wish) {
        return wish.filters().keySet().stream()
                .sorted()
                .map(name -> {
                    Column column = named(name);
                    SharedRule.ABSURD_VALUE.unless(column.kept() != null, name, name);
                    return condition(name, column);
                })
                .collect(Collectors.joining());
    }

    private static String condition(String name, Column column) {
        return switch (column.test()) {
            case "like" -> " and " + column.path() + " like :" + name + " escape '!'";
            case WITHIN ->
                " and " + column.path() + " >= :" + name + FROM + " and " + column.path() + " < :" + name + TO;
            default -> " and " + column.path() + " " + column.test() + " :" + name;
        };
    }

    /** The order that is wished for, as a query's last part. */
    public String order(ListWish wish) {
        return " order by "
                + (wish.sort() == null
                        ? otherwise
                        : named(wish.sort()).path() + (wish.descending() ? " desc, " : ", ") + otherwise);
    }

    /** The rows that are wished for. */
    public <T> List<T> rows(TypedQuery<T> query, ListWish wish) {
        filtered(query, wish);
        return query.setFirstResult(Math.max(0, wish.first()))
                .setMaxResults(Math.min(wish.size(), ListWish.MOST))
                .getResultList();
    }

    /** How many rows the filters leave. */
    public long count(TypedQuery<Long> query, ListWish wish) {
        filtered(query, wish);
        return query.getSingleResult();
    }

    private void filtered(Query query, ListWish wish) {
        wish.filters().forEach((name, typed) -> {
            if (value(name, typed) instanceof Span span) {
                query.setParameter(name + FROM, span.from()).setParameter(name + TO, span.to());
            } else {
                query.setParameter(name, value(name, typed));
            }
        });
    }

    private Object value(String name, String typed) {
        try {
            return named(name).kept().apply(typed);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw SharedRule.ABSURD_VALUE.broken(name, typed);
        }
    }

    private Column named(String name) {
        Column column = columns.get(name);
        SharedRule.ABSURD_VALUE.unless(column != null, name, name);
        return column;
    }

    private record Column(String path, String test, Function<String, Object> kept) {}
}
