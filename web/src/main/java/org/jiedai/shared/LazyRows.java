package org.jiedai.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A table's rows as somebody pages, sorts and filters them, each time read from the database. */
public class LazyRows<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<ListWish, List<T>> read;
    private final transient ToLongFunction<ListWish> count;
    private final transient Function<T, Object> key;
    private ListWish last = ListWish.all();

    /** @param key by which a row is known again */
    public LazyRows(Function<ListWish, List<T>> read, ToLongFunction<ListWish> count, Function<T, Object> key) {
        this.read = read;
        this.count = count;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(count.applyAsLong(new ListWish(0, 0, null, false, typed(filters))));
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        SortMeta sort = sorts.values().stream()
                .filter(one -> one.getOrder().isAscending() || one.getOrder().isDescending())
                .findFirst()
                .orElse(null);
        last = new ListWish(
                first,
                size,
                sort == null ? null : sort.getField(),
                sort != null && sort.getOrder().isDescending(),
                typed(filters));
        return read.apply(last);
    }

    private static Map<String, String> typed(Map<String, FilterMeta> filters) {
        Map<String, String> typed = new HashMap<>();
        filters.forEach((name, filter) -> {
            Object value = filter.getFilterValue();
            if (value != null && !value.toString().isBlank()) {
                typed.put(filter.getField(), value.toString());
            }
        });
        return typed;
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row).toString();
    }

    @Override
    public T getRowData(String rowKey) {
        return getWrappedData().stream()
                .filter(row -> getRowKey(row).equals(rowKey))
                .findFirst()
                .orElse(null);
    }

    /** All rows in the order and with the filters that are shown, as far as a file goes. */
    public List<T> whole() {
        return read.apply(last.whole());
    }
}
