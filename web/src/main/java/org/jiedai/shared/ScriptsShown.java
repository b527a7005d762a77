package org.jiedai.shared;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/** {@code j:scripts}: what every page runs, a file each task; inside.js first, the others ask it. */
@FacesComponent("org.jiedai.Scripts")
public class ScriptsShown extends Shown {
    private static final List<String> NAMES = List.of(
            "inside", "clocks", "live", "keys", "walkaround", "drag", "kept", "terminal", "line", "folded", "focus");

    @Override
    protected void write(FacesContext faces, ResponseWriter page) throws IOException {
        ResourceHandler resources = faces.getApplication().getResourceHandler();
        for (String name : NAMES) {
            String address = resources.createResource(name + ".js", "jiedai").getRequestPath();
            page.startElement("script", this);
            page.writeURIAttribute("src", faces.getExternalContext().encodeResourceURL(address), null);
            page.endElement("script");
        }
    }
}
