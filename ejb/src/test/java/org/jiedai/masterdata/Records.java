package org.jiedai.masterdata;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedai.catalogue.PartPrice;

/** Records of master data in memory. */
public class Records extends JpaListed {
    private final List<Object> all = new ArrayList<>();

    /** These are on record. */
    public static Records of(Object... records) {
        Records made = new Records();
        made.all.addAll(List.of(records));
        return made;
    }

    @Override
    public <T> List<T> in(Class<T> type, String attribute, Collection<?> values, String storeCode) {
        return all(type).stream()
                .filter(record -> values.contains(value(record, attribute)))
                .filter(record -> !(record instanceof PartPrice price)
                        || price.storeCode().equals(storeCode))
                .toList();
    }

    @Override
    Set<String> codes(Class<?> type, Collection<String> named) {
        return all(type).stream()
                .map(record -> String.valueOf(value(record, "code")))
                .filter(named::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(Object record) {
        all.add(record);
    }

    /** All of a type. */
    public <T> List<T> all(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Object value(Object record, String attribute) {
        try {
            return record.getClass().getMethod(attribute).invoke(record);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
