package org.jiedai.shared;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The beans of which pages speak by name. What a name leads to is the same proxy for everybody, which finds whose bean
 * it is when it is called; Weld looks for bean and proxy anew with each expression (config/benchmarks.md).
 */
public class NamedBeans extends ELResolver {
    private static final Map<String, Optional<Object>> PROXIES = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Optional<Object> named = named(base, property);
        if (named.isPresent()) {
            context.setPropertyResolved(null, property);
        }
        return named.orElse(null);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Optional<Object> named = named(base, property);
        if (named.isPresent()) {
            context.setPropertyResolved(null, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (named(base, property).isPresent()) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (named(base, property).isPresent()) {
            context.setPropertyResolved(null, property);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }

    private static Optional<Object> named(Object base, Object property) {
        return base == null && property instanceof String name
                ? PROXIES.computeIfAbsent(name, NamedBeans::proxy)
                : Optional.empty();
    }

    // Only what lives in a scope has a proxy; whatever else has a name is left to Weld.
    private static Optional<Object> proxy(String name) {
        BeanManager beans = CDI.current().getBeanManager();
        Bean<?> bean = beans.resolve(beans.getBeans(name));
        return bean != null && beans.isNormalScope(bean.getScope())
                ? Optional.of(beans.getReference(bean, Object.class, beans.createCreationalContext(bean)))
                : Optional.empty();
    }
}
