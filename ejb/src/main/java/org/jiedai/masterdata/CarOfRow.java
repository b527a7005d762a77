package org.jiedai.masterdata;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.customer.Vehicle;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Vin;

/**
 * A car and its owner as a row names them.
 *
 * @param owner the owner's name
 * @param phone null if it cannot be read
 * @param plate null for none
 * @param vin null for none
 */
record CarOfRow(String owner, Phone phone, Plate plate, Vin vin) {

    /** What cannot be read is noted at the row. A foreign maker's VIN is taken as it is: nobody is here to ask. */
    static CarOfRow read(SheetRow row, Home home) {
        return new CarOfRow(
                row.text("customerName"),
                row.read("phone", Phone::read).orElse(null),
                row.read("plate", text -> Plate.read(text, home.homeProvince())).orElse(null),
                row.read("vin", text -> Vin.read(text, true)).orElse(null));
    }

    /** The car on record; by its VIN first, for a plate moves. */
    Optional<Vehicle> among(Map<Object, Vehicle> known) {
        return Stream.of(Optional.ofNullable(vin), Optional.ofNullable(plate))
                .flatMap(Optional::stream)
                .map(known::get)
                .filter(car -> car != null)
                .findFirst();
    }

    /** Whether the card may be meant: its owner by name or number, and no other VIN; a plate moves. */
    boolean mayBe(CustomerRows.Card card) {
        boolean owners = card.owner().answersTo(owner) || card.owner().phone().equals(phone);
        return owners && card.car().mayBe(null, vin, card.car().model());
    }

    String words() {
        return Stream.of(plate, vin)
                .filter(said -> said != null)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }
}
