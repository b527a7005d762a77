package org.jiedai.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * {@code j:for-whom}: what a page has for some people and not for others. Who they are does not change while a page is
 * built and drawn, so the others' tree does not hold it at all; anything that may change is {@code rendered} or not.
 */
public class ForWhom extends TagHandler {
    private final TagAttribute test;

    public ForWhom(TagConfig config) {
        super(config);
        test = getRequiredAttribute("test");
    }

    @Override
    public void apply(FaceletContext building, UIComponent parent) throws IOException {
        if (test.getBoolean(building)) {
            nextHandler.apply(building, parent);
        }
    }
}
