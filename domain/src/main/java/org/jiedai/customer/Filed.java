package org.jiedai.customer;

import java.util.List;
import java.util.Map;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.VehicleNo;

/** What is filed under the number of a customer or a car; the stages have it, the card index has it moved. */
public interface Filed {

    /** Whatever stands under the first stands under the second; what that was. */
    List<FiledRow> move(CustomerNo from, CustomerNo to);

    /** The same of two cars. */
    List<FiledRow> move(VehicleNo from, VehicleNo to);

    /** These rows stand under another number again, and so does what has come of them since. */
    void back(List<FiledRow> rows, CustomerNo from, CustomerNo to);

    /** The same of two cars. */
    void back(List<FiledRow> rows, VehicleNo from, VehicleNo to);

    /**
     * How much stands under a number of what could not be told apart if there were more: their cars and consents, and
     * bookings and visits with the cars that were moved.
     */
    Map<FiledIn, Long> standing(CustomerNo customer, List<FiledRow> moved);

    /** The same of a car: its bookings and visits. */
    Map<FiledIn, Long> standing(VehicleNo car);
}
