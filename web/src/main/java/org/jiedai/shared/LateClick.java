package org.jiedai.shared;

import static jakarta.faces.component.behavior.ClientBehaviorContext.BEHAVIOR_EVENT_PARAM_NAME;
import static jakarta.faces.component.behavior.ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Somebody clicked what their window showed still, and somebody else had been faster: Faces passes over a button that
 * is not rendered any more without a word. They are told, and sees what the record is now.
 */
public class LateClick implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String button = sent.get(BEHAVIOR_SOURCE_PARAM_NAME);
        // What names an event is no button but a field that tells of its change.
        boolean pressed = button != null && !sent.containsKey(BEHAVIOR_EVENT_PARAM_NAME);
        if (pressed && !faces.isValidationFailed() && !stands(faces, button)) {
            Texts texts = CDI.current().select(Texts.class).get();
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("error.too-late"), null));
            faces.validationFailed();
        }
    }

    private static boolean stands(FacesContext faces, String button) {
        AtomicBoolean rendered = new AtomicBoolean();
        faces.getViewRoot().invokeOnComponent(faces, button, (context, found) -> rendered.set(rendered(found)));
        return rendered.get() || standsInARow(faces, button);
    }

    // A repeat within a repeat does not find its buttons by their id; whoever walks through all rows does.
    private static boolean standsInARow(FacesContext faces, String button) {
        AtomicBoolean stands = new AtomicBoolean();
        VisitContext walk = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(walk, (context, found) -> {
            stands.set(button.equals(found.getClientId(faces)));
            return stands.get() ? VisitResult.COMPLETE : VisitResult.ACCEPT;
        });
        return stands.get();
    }

    private static boolean rendered(UIComponent component) {
        return component == null || (component.isRendered() && rendered(component.getParent()));
    }
}
