package org.jiedai.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * {@code j:later}: what only an act on the page brings, as what a search has found; a page that opens has none of it.
 */
public class Later extends TagHandler {
    public Later(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext building, UIComponent parent) throws IOException {
        if (building.getFacesContext().isPostback()) {
            nextHandler.apply(building, parent);
        }
    }
}
