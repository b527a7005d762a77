package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.ModelDetails;
import org.jiedai.catalogue.PartDetails;
import org.jiedai.catalogue.PartFacts;
import org.jiedai.catalogue.PartKind;
import org.jiedai.catalogue.VehicleModel;
import org.jiedai.customer.Energy;
import org.jiedai.shared.Money;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.workshop.WantedPart;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A technician asks for a part that fits other models. */
@Tag("R11")
class PartsThatFitTest {
    private static final String WHY = "试装";

    private final InMemoryDealership shop = new InMemoryDealership(Instant.parse("2026-11-23T01:00:00Z"));
    private final Visits visits = new Visits(shop);

    private void fits(String part, String... models) {
        shop.the(Catalogue.class)
                .part(part)
                .edit(new PartDetails(
                        "前刹车片",
                        "Brake pads",
                        "",
                        "件",
                        PartKind.ORIGINAL,
                        Money.of("420"),
                        true,
                        new PartFacts(null, null, false, List.of(models))));
    }

    private void isListed(String code, String name) {
        shop.the(ModelTable.class)
                .add(new VehicleModel(
                        code,
                        new ModelDetails(
                                "大众", "VW", name, name, name, name, 2017, null, "", Energy.PETROL, List.of(), true)));
    }

    @Test
    void it_is_refused_unless_it_was_agreed_to_or_the_car_is_of_no_known_model() {
        RepairOrderNo order = visits.inRepair(Visits.SERVICE, "BR-0010");
        fits(MasterData.PADS, "PASSAT");
        visits.asked(order, new WantedPart(1, MasterData.PADS, 1, WHY));
        isListed("TIGUAN", "途观L");
        assertThatThrownBy(() -> visits.asked(order, new WantedPart(1, MasterData.PADS, 1, WHY)))
                .hasMessage("PART_FOR_OTHER_MODELS[前刹车片, 途观L]");
        assertThat(visits.asked(order, new WantedPart(2, MasterData.PADS, 1)))
                .as("the customer has agreed to it for this line")
                .isNotNull();
        fits(MasterData.PADS, "PASSAT", "TIGUAN");
        assertThat(visits.asked(order, new WantedPart(1, MasterData.PADS, 1, WHY)))
                .isNotNull();
    }
}
