package org.jiedai.benchmark.floor;

import java.sql.SQLException;

/** How a visit of the script comes about. */
@FunctionalInterface
interface Way {
    /** Everything by the thread of the visit itself: a hand-off is a row. */
    static Way alone(Script script) {
        return (player, visit) -> {
            for (Transaction transaction : script.transactions()) {
                player.play(transaction.lines(), visit);
            }
        };
    }

    void play(Player player, Values visit) throws SQLException, InterruptedException;
}
