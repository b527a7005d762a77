package org.jiedai.frontdesk;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.jiedai.store.Wall;

/** What a wall of a store shows now. */
public record WallCars(Wall wall, String storeName, String storeNameEn, ZoneId zone, List<WallCar> cars)
        implements Serializable {}
