package org.jiedai.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jiedai.shared.Stamp;

/** What lies free goes to the appointments that miss it (A8). */
@ApplicationScoped
public class Replenishment {
    @Inject
    private Stock stock;

    @Inject
    private PickTasks tasks;

    @Inject
    private PartsRequisitions requisitions;

    @Inject
    private PartsNews news;

    /**
     * What cars in the workshop wait for is kept for them; the rest goes to the appointments that miss the part, the
     * earliest first; front desk and workshop hear of those that have everything now.
     *
     * @return how many appointments have all their parts now
     */
    int share(StockItem item, Stamp by) {
        int waiting = requisitions.backOrdered(by.storeCode(), item.partCode());
        int completed = 0;
        for (PickTask task : tasks.missing(by.storeCode(), item.partCode())) {
            if (item.available() > waiting && task.replenish(stock, by)) {
                news.replenished(task, by);
                completed++;
            }
        }
        return completed;
    }

    /** Another day or number is expected: who waits for the part hears of it. */
    void announce(String storeCode, String partCode, Stamp by) {
        tasks.missing(storeCode, partCode).forEach(task -> news.shortage(task, by));
    }

    /** What this appointment gave back goes to those that miss it. */
    void pass(PickTask from, Stamp by) {
        from.lines()
                .forEach(line -> stock.lock(from.storeCode(), line.partCode()).ifPresent(item -> share(item, by)));
    }
}
