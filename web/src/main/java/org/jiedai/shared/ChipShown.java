package org.jiedai.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code j:chip}, {@code j:state}: a word with its look: shape, words and colour, never colour alone. {@code text}, or
 * {@code value}: a constant of which the language has a name; {@code look}: ok, risk, late, wait or nothing;
 * {@code title}: what the mouse tells.
 */
@FacesComponent("org.jiedai.Chip")
public class ChipShown extends Shown {
    @Override
    protected void write(FacesContext faces, ResponseWriter page) throws IOException {
        String look = text(faces, "look");
        String title = text(faces, "title");
        page.startElement("span", this);
        page.writeAttribute("class", ("chip " + look).strip(), null);
        if (!title.isEmpty()) {
            page.writeAttribute("title", title, null);
        }
        page.writeText(bean(faces, Formats.class).shape(look) + words(faces), null);
        page.endElement("span");
    }

    private String words(FacesContext faces) {
        Object constant = given(faces, "value");
        return constant == null ? text(faces, "text") : bean(faces, Texts.class).name((Enum<?>) constant);
    }
}
