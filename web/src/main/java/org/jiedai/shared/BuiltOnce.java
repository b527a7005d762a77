package org.jiedai.shared;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import java.io.IOException;

/**
 * A page's component tree is built once per request. Mojarra builds it again before it renders a postback, in case tags
 * that decide while building ({@code c:if}, a changing {@code ui:include}) decide otherwise now. Ours decide by what
 * does not change within a request ({@link Around}, {@link ForWhom}, {@link Later}), and pages have no others (a test
 * holds it); building is the largest part of what a page costs (see config/benchmarks.md).
 */
public class BuiltOnce extends ViewDeclarationLanguageFactory {

    public BuiltOnce(ViewDeclarationLanguageFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
        return new Once(getWrapped().getViewDeclarationLanguage(viewId));
    }

    private static final class Once extends ViewDeclarationLanguageWrapper {
        private Once(ViewDeclarationLanguage wrapped) {
            super(wrapped);
        }

        @Override
        public void buildView(FacesContext context, UIViewRoot view) throws IOException {
            if (context.getAttributes().put(BuiltOnce.class, view) != view) {
                super.buildView(context, view);
            }
        }
    }
}
