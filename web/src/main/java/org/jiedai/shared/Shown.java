package org.jiedai.shared;

import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * What is only shown, and stands a hundred times on a board: one component that writes itself, where a tag file would
 * be a tree of fragments and texts (decision 44). It takes nothing and keeps nothing.
 */
public abstract class Shown extends UIComponentBase {
    protected Shown() {
        setRendererType(null);
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return "org.jiedai.shown";
    }

    @Override
    public final void encodeBegin(FacesContext faces) throws IOException {
        if (isRendered()) {
            write(faces, faces.getResponseWriter());
        }
    }

    /** It was not made the page's current component, and so is not taken back as one. */
    @Override
    public final void encodeEnd(FacesContext faces) {
        // all of it is written
    }

    protected abstract void write(FacesContext faces, ResponseWriter page) throws IOException;

    /** What the page gave under this name; null for nothing. */
    protected final Object given(FacesContext faces, String name) {
        ValueExpression told = getValueExpression(name);
        return told == null ? getAttributes().get(name) : told.getValue(faces.getELContext());
    }

    /** The same as text; empty for nothing. */
    protected final String text(FacesContext faces, String name) {
        Object given = given(faces, name);
        return given == null ? "" : given.toString();
    }

    /** An element of a class, with a text. */
    protected final void element(ResponseWriter page, String name, String classes, Object text) throws IOException {
        page.startElement(name, this);
        page.writeAttribute("class", classes.strip(), null);
        page.writeText(text, null);
        page.endElement(name);
    }

    /** A bean of this request, looked up once in it. */
    protected static <T> T bean(FacesContext faces, Class<T> kind) {
        return kind.cast(faces.getAttributes()
                .computeIfAbsent(kind, absent -> CDI.current().select(kind).get()));
    }
}
