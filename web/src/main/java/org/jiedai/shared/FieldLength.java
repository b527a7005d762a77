package org.jiedai.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * A field takes no more than it says: its {@code maxlength}, which browsers keep and a form sent without one does not,
 * holds on the server too. What was typed stays in the field, and nothing of the form is done.
 */
public class FieldLength implements SystemEventListener {
    private static final String MAX_LENGTH = "maxlength";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIInput field = (UIInput) event.getSource();
        if (field.getSubmittedValue() instanceof String typed && typed.length() > longest(field)) {
            FacesContext faces = event.getFacesContext();
            Texts texts = CDI.current().select(Texts.class).get();
            String words = texts.of("error.field-too-long", longest(field), typed.length());
            faces.addMessage(field.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
            field.setValid(false);
        }
    }

    // Some fields know the attribute, the others pass it through.
    private static int longest(UIInput field) {
        Object known = field.getAttributes().get(MAX_LENGTH);
        if (known instanceof Integer length && length > 0) {
            return length;
        }
        Object passed = field.getPassThroughAttributes().get(MAX_LENGTH);
        return passed == null ? Integer.MAX_VALUE : Integer.parseInt(passed.toString());
    }
}
