package org.jiedai.frontdesk;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.jiedai.shared.Me;
import org.jiedai.shared.Screen;
import org.jiedai.shared.Shown;
import org.jiedai.shared.Texts;

/**
 * {@code j:rail}: the pages of whoever works here, with what waits on them; what burns has a sign too, not only a
 * colour. {@code waiting}: the view that counts it.
 */
@FacesComponent("org.jiedai.Rail")
public class RailShown extends Shown {
    @Override
    protected void write(FacesContext faces, ResponseWriter page) throws IOException {
        page.startElement("div", this);
        page.writeAttribute("id", getClientId(faces), null);
        page.writeAttribute("class", "rail-pages", null);
        for (Screen screen : bean(faces, Me.class).getRail()) {
            link(faces, page, screen);
        }
        page.endElement("div");
    }

    private void link(FacesContext faces, ResponseWriter page, Screen screen) throws IOException {
        boolean here = screen.path().equals(faces.getViewRoot().getViewId());
        page.startElement("a", this);
        page.writeAttribute("href", faces.getExternalContext().getRequestContextPath() + screen.path(), null);
        page.writeAttribute("class", here ? "on" : "", null);
        page.startElement("i", this);
        page.writeAttribute("class", "pi pi-" + screen.getIcon(), null);
        page.writeAttribute("aria-hidden", "true", null);
        page.endElement("i");
        page.writeText(bean(faces, Texts.class).get("Screen." + screen), null);
        waiting(page, (RailView) given(faces, "waiting"), screen);
        page.endElement("a");
    }

    private void waiting(ResponseWriter page, RailView rail, Screen screen) throws IOException {
        RailCount count = rail.count(screen);
        if (count.open() == 0) {
            return;
        }
        boolean late = count.late() > 0;
        page.startElement("span", this);
        page.writeAttribute("class", late ? "waits late" : "waits", null);
        page.writeAttribute("title", rail.words(screen), null);
        page.startElement("span", this);
        page.writeAttribute("aria-hidden", "true", null);
        page.writeText((late ? "▲" : "") + count.open(), null);
        page.endElement("span");
        element(page, "span", "unseen", rail.words(screen));
        page.endElement("span");
    }
}
