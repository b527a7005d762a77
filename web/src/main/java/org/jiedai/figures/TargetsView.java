package org.jiedai.figures;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jiedai.shared.View;

/** The service manager says what their store wants to reach. */
@Named
@ViewScoped
public class TargetsView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private FiguresBoard board;

    @Inject
    private TargetService service;

    private int version;
    private List<TargetField> fields = List.of();

    @PostConstruct
    public void load() {
        Targets targets = board.targets();
        version = targets.version();
        fields = Arrays.stream(Figure.values())
                .map(figure -> new TargetField(figure, targets.percents().get(figure)))
                .toList();
    }

    public void save() {
        service.set(
                version,
                fields.stream()
                        .filter(field -> field.getPercent() != null)
                        .collect(Collectors.toMap(TargetField::getFigure, TargetField::getPercent)));
        load();
        say("figures.targets-saved");
    }

    public List<TargetField> getFields() {
        return fields;
    }
}
