package org.jiedai.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jiedai.customer.ConsentPurpose;
import org.jiedai.customer.ConsentSource;
import org.jiedai.customer.ConsentWord;
import org.jiedai.customer.ContactWay;
import org.jiedai.customer.CustomerBoard;
import org.jiedai.customer.CustomerDetails;
import org.jiedai.customer.CustomerFileBoard;
import org.jiedai.customer.CustomerFileService;
import org.jiedai.customer.VehicleCard;
import org.jiedai.customer.VehicleDetails;
import org.jiedai.customer.VehicleService;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;

/** What an advisor has written on the files of a few cars and customers of the demo, by the product's own rules. */
@ApplicationScoped
public class DemoFiles {
    private static final Plate KNOWN = new Plate("沪BGY721");
    private static final Plate SOLD = new Plate("沪ADZ3079");

    @Inject
    private CustomerBoard cards;

    @Inject
    private CustomerFileBoard files;

    @Inject
    private VehicleService cars;

    @Inject
    private CustomerFileService customers;

    /** Writes them on this day, as whoever is signed in. */
    public void write(LocalDate day) {
        cards.byPlate(KNOWN).ifPresent(card -> {
            describe(
                    card,
                    new VehicleDetails(KNOWN, "DPL279632", day.minusYears(3), day.plusDays(20), day.plusMonths(9)));
            reach(card, day);
        });
        cards.byPlate(SOLD).ifPresent(card -> {
            describe(
                    card,
                    new VehicleDetails(
                            SOLD, card.engineNo(), card.firstRegistered(), day.plusMonths(4), day.minusDays(6)));
            cars.changeOwner(card.number(), version(card), "顾明远", new Phone("13900216188"));
        });
    }

    private void describe(VehicleCard card, VehicleDetails said) {
        cars.describe(card.number(), version(card), said);
    }

    private int version(VehicleCard card) {
        return cards.life(card.number()).version();
    }

    private void reach(VehicleCard card, LocalDate day) {
        var owner = card.customerNo();
        customers.describe(
                owner,
                files.of(owner).version(),
                new CustomerDetails(
                        card.customerName(),
                        null,
                        false,
                        null,
                        ContactWay.PHONE,
                        LocalTime.of(18, 0),
                        LocalTime.of(20, 0)));
        customers.addPhone(owner, files.of(owner).version(), new Phone("13900216177"), "太太");
        List.of(
                        new ConsentWord(ConsentPurpose.NOTICE, true, day.minusDays(1), ConsentSource.PHONE),
                        new ConsentWord(ConsentPurpose.SURVEY, true, day.minusDays(1), ConsentSource.PHONE),
                        new ConsentWord(ConsentPurpose.MARKETING, true, day.minusDays(90), ConsentSource.FORM),
                        new ConsentWord(ConsentPurpose.MARKETING, false, day.minusDays(1), ConsentSource.PHONE))
                .forEach(word -> customers.say(owner, word));
    }
}
