package org.jiedai.shared;

import static jakarta.faces.component.behavior.ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/**
 * A list that follows may have been read anew while its answer never reached the window (decision 20). Whoever pressed
 * in a row would act on the record that stands in its place by now. Before anything is taken from a request, the keys
 * of the rows that it concerns are held against those that stand there ({@code j:row}); if one differs, nothing is
 * done, the list is shown as it is, and the person is told.
 */
public class MovedRows implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        Map<String, String> seen = concerned(faces);
        if (!seen.isEmpty() && moved(faces, seen)) {
            refuse(faces);
        }
    }

    /** The rows that the request takes something from, each with the key that its window shows. */
    private static Map<String, String> concerned(FacesContext faces) {
        Map<String, String> seen = new HashMap<>();
        PartialViewContext partial = faces.getPartialViewContext();
        faces.getExternalContext().getRequestParameterMap().forEach((name, key) -> {
            if (name.startsWith(RowShown.SENT_AS)) {
                String row = name.substring(RowShown.SENT_AS.length());
                if (!partial.isPartialRequest() || partial.isExecuteAll() || concerns(faces, row)) {
                    seen.put(row, key);
                }
            }
        });
        return seen;
    }

    // What stands in a row begins with the row's id but for its last part; what the row stands in begins the row's.
    private static boolean concerns(FacesContext faces, String row) {
        char parts = UINamingContainer.getSeparatorChar(faces);
        String place = row.substring(0, row.lastIndexOf(parts) + 1);
        return faces.getPartialViewContext().getExecuteIds().stream()
                .anyMatch(id -> id.startsWith(place) || row.startsWith(id + parts));
    }

    private static boolean moved(FacesContext faces, Map<String, String> seen) {
        VisitContext walk = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(walk, (context, found) -> {
            if (found instanceof RowShown row) {
                String id = row.getClientId(faces);
                seen.computeIfPresent(id, (same, key) -> key.equals(row.key(faces)) ? null : key);
            }
            return seen.isEmpty() ? VisitResult.COMPLETE : VisitResult.ACCEPT;
        });
        return !seen.isEmpty();
    }

    private static void refuse(FacesContext faces) {
        Texts texts = CDI.current().select(Texts.class).get();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("error.row-moved"), null));
        faces.validationFailed();
        faces.renderResponse();
        PartialViewContext partial = faces.getPartialViewContext();
        String source = faces.getExternalContext().getRequestParameterMap().get(BEHAVIOR_SOURCE_PARAM_NAME);
        if (partial.isPartialRequest() && source != null) {
            // A menu that only tells of its change asks for nothing to be drawn.
            partial.getRenderIds().add("messages");
            partial.getRenderIds().add(source.split(String.valueOf(UINamingContainer.getSeparatorChar(faces)), 2)[0]);
        }
    }
}
