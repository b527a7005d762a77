package org.jiedai.benchmark.floor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jiedai.benchmark.station.Lane;
import org.jiedai.demo.Station;

/** What differs from visit to visit because of who comes where: the placeholder and what stands for it. */
final class Guest {
    private Guest() {}

    static Map<String, String> names(Lane lane, int visit) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("mark", "BM-" + visit);
        names.put("vehicle", lane.vehicle(visit).value());
        names.put("customer", lane.customer(visit).value());
        names.put("plate", lane.plate(visit).value());
        names.put("phone", lane.phone(visit).value());
        names.put("vin", lane.vin(visit).value());
        for (Station post : Station.values()) {
            names.put(post.name(), lane.login(post));
        }
        names.put("bay", lane.bay());
        names.put("store", lane.store());
        return names;
    }
}
