package org.jiedai.parts;

import java.util.Optional;

/**
 * The stock of a store as one requisition sees it: first what is reserved for its own appointment, then what is free.
 *
 * @param reservation the pick task of the requisition's appointment, if it still holds parts
 */
public record StoreRoom(String storeCode, Stock stock, Optional<PickTask> reservation) {

    /** Takes parts out; the reservation they were held by is used up (R11). */
    void issue(String partCode, int quantity) {
        StockItem item = stock.locked(storeCode, partCode);
        int fromShelf = reservation.map(task -> task.draw(partCode, quantity)).orElse(0);
        item.issue(fromShelf, quantity - fromShelf);
    }

    void putBack(String partCode, int quantity) {
        stock.locked(storeCode, partCode).putBack(quantity);
    }
}
