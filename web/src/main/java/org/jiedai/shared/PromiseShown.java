package org.jiedai.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;

/**
 * {@code j:promise}: a promised time with the minutes left; the first promise stays visible beside a moved one (U12).
 * {@code value}, {@code first}: moments; {@code over}: nothing is promised any more, the time alone stays.
 */
@FacesComponent("org.jiedai.Promise")
public class PromiseShown extends Shown {
    @Override
    protected void write(FacesContext faces, ResponseWriter page) throws IOException {
        Instant promised = (Instant) given(faces, "value");
        if (promised == null) {
            return;
        }
        Formats formats = bean(faces, Formats.class);
        page.startElement("span", this);
        page.writeAttribute("class", "promise", null);
        Instant first = (Instant) given(faces, "first");
        if (first != null && !first.equals(promised)) {
            element(page, "s", "faint", formats.time(first));
        }
        if (Boolean.parseBoolean(text(faces, "over"))) {
            element(page, "span", "soft", formats.time(promised));
        } else {
            left(page, formats, promised);
        }
        page.endElement("span");
    }

    private void left(ResponseWriter page, Formats formats, Instant promised) throws IOException {
        String look = formats.promiseLook(promised);
        page.startElement("span", this);
        page.writeAttribute("class", "chip " + look, null);
        page.writeAttribute("data-until", formats.millis(promised), null);
        element(page, "span", "shape", formats.shape(look));
        page.writeText(" " + formats.time(promised) + " ", null);
        element(page, "b", "left", formats.minutesTo(promised));
        page.endElement("span");
    }
}
