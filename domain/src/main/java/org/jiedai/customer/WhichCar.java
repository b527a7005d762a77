package org.jiedai.customer;

/**
 * The answer to {@link CustomerRule#WHICH_CAR}, given about the car that the desk saw then.
 *
 * @param known the number of the car on record
 * @param version its row's as it was seen
 * @param same whether it is that car, put right; else another one that carries its plate now
 */
public record WhichCar(String known, int version, boolean same) {

    /** Whether it was given about this car as it is on record now. */
    public boolean about(Vehicle car) {
        return car.number().value().equals(known) && car.version() == version;
    }
}
