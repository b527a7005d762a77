package org.jiedai.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code j:plate}: the plate drawn as the real thing; the name of a car. {@code value}; {@code look}: big, small or
 * nothing; {@code to}: the page it leads to.
 */
@FacesComponent("org.jiedai.Plate")
public class PlateShown extends Shown {
    @Override
    protected void write(FacesContext faces, ResponseWriter page) throws IOException {
        Formats formats = bean(faces, Formats.class);
        Object plate = given(faces, "value");
        String written = formats.plate(plate);
        String to = text(faces, "to");
        String element = to.isEmpty() ? "span" : "a";
        page.startElement(element, this);
        if (!to.isEmpty()) {
            page.writeURIAttribute("href", faces.getExternalContext().getRequestContextPath() + to, null);
        }
        page.writeAttribute(
                "class",
                String.join(" ", "plate", formats.plateLook(plate), text(faces, "look"))
                        .strip(),
                null);
        page.writeText(written.isEmpty() ? bean(faces, Texts.class).get("plate.none") : written, null);
        page.endElement(element);
    }
}
