package org.jiedai.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiedai.catalogue.PartChoices;

/** The parts that fit the car in hand, to choose from (R11). */
@Named
@RequestScoped
public class PartsForCar {
    @Inject
    private PartChoices choices;

    @Inject
    private JobsView jobs;

    /** As {@link PartChoices#find}, for the car in hand. */
    public List<String> find(String text) {
        return choices.find(text, jobs.getTicket().head().vehicle());
    }

    /** As {@link PartChoices#words}. */
    public String words(String code) {
        return choices.words(code);
    }
}
