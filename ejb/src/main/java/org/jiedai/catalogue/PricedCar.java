package org.jiedai.catalogue;

import org.jiedai.customer.Energy;

/**
 * A car in a store, by what its work costs there.
 *
 * @param modelCode null if the list does not know its model
 * @param energy null if it is not known
 */
public record PricedCar(String storeCode, String modelCode, Energy energy) {}
