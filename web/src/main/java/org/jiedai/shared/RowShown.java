package org.jiedai.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code j:row}: which record stands in this row of a repeat, and in which state; {@code key} says it. Faces knows the
 * buttons of a row by its place only. The key goes along with what is sent, and {@link MovedRows} compares.
 */
@FacesComponent("org.jiedai.Row")
public class RowShown extends Shown {
    /** Begins the names of the fields that carry keys; the row's client id follows. */
    static final String SENT_AS = "row@";

    @Override
    protected void write(FacesContext faces, ResponseWriter page) throws IOException {
        page.startElement("input", this);
        page.writeAttribute("type", "hidden", null);
        page.writeAttribute("name", SENT_AS + getClientId(faces), null);
        page.writeAttribute("value", key(faces), null);
        page.endElement("input");
    }

    /** What stands in the row now. */
    String key(FacesContext faces) {
        return text(faces, "key");
    }
}
