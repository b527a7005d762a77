package org.jiedai.catalogue;

import java.util.List;
import org.jiedai.customer.Energy;

/**
 * What the list says of a menu.
 *
 * @param operationCodes what is done, in this order; each once
 * @param moreParts parts beyond those that the operations need on the car
 * @param energy what drives the cars that it is for, null for any
 * @param modelCodes the models that it is for, none for any
 * @param term its price for the customer, its days, and whether it is offered
 */
public record MenuDetails(
        String name,
        String nameEn,
        List<String> operationCodes,
        List<NeededPart> moreParts,
        Energy energy,
        List<String> modelCodes,
        PriceTerm term) {
    public MenuDetails {
        operationCodes = List.copyOf(operationCodes);
        moreParts = List.copyOf(moreParts);
        modelCodes = List.copyOf(modelCodes);
    }
}
