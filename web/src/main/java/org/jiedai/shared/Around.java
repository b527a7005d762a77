package org.jiedai.shared;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * {@code j:around}: a piece of what stands around every page, as the header or the rail. A request that concerns the
 * page alone leaves it out of the component tree: it would be built, restored and walked through for nothing, and it is
 * larger than most pages (config/benchmarks.md). What the pieces hold keeps no state in the tree.
 */
public class Around extends TagHandler {
    /** The first names of the client ids in each piece of each page; whoever drew it whole has told them. */
    private static final Map<String, Set<String>> HELD = new ConcurrentHashMap<>();

    private static final List<String> CONCERNED = List.of(
            ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME,
            PartialViewContext.PARTIAL_EXECUTE_PARAM_NAME,
            PartialViewContext.PARTIAL_RENDER_PARAM_NAME);

    public Around(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext building, UIComponent parent) throws IOException {
        FacesContext faces = building.getFacesContext();
        Set<String> held = HELD.computeIfAbsent(
                faces.getViewRoot().getViewId() + " " + tagId, piece -> ConcurrentHashMap.newKeySet());
        if (!held.isEmpty() && faces.getPartialViewContext().isPartialRequest() && !concerns(faces, held)) {
            return;
        }
        int before = parent.getChildCount();
        nextHandler.apply(building, parent);
        List<UIComponent> children = parent.getChildren();
        children.subList(Math.min(before, children.size()), children.size()).forEach(child -> tell(child, held));
    }

    private static boolean concerns(FacesContext faces, Set<String> held) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        char separator = UINamingContainer.getSeparatorChar(faces);
        return CONCERNED.stream()
                .flatMap(name -> Stream.of(sent.getOrDefault(name, "").split("[\\s,]+")))
                .map(id -> first(id, separator))
                .anyMatch(id -> held.contains(id) || id.equals("@all"));
    }

    private static String first(String clientId, char separator) {
        String id = clientId.startsWith(String.valueOf(separator)) ? clientId.substring(1) : clientId;
        int end = id.indexOf(separator);
        return end < 0 ? id : id.substring(0, end);
    }

    private static void tell(UIComponent part, Set<String> held) {
        held.add(part.getId());
        if (!(part instanceof NamingContainer)) {
            part.getFacetsAndChildren().forEachRemaining(inside -> tell(inside, held));
        }
    }
}
