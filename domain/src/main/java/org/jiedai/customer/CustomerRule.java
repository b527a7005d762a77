package org.jiedai.customer;

import org.jiedai.shared.Rule;

/** What must hold for customers and vehicles. */
public enum CustomerRule implements Rule {
    /** A vehicle without plate needs its VIN. */
    PLATE_OR_VIN_NEEDED,
    /** Mileage below that of the last visit needs a reason: now, last. */
    MILEAGE_BELOW_LAST,
    /** Mileage far above that of the last visit, or high for a first one, needs a reason: now, last. */
    MILEAGE_JUMPS,
    /** Mileage beyond sense: value. */
    MILEAGE_ABSURD,
    /** First registration in the future: date. */
    REGISTERED_IN_FUTURE,
    /** Not an e-mail address: what was typed. */
    EMAIL_MALFORMED,
    /**
     * Name or number are not those on record (A1, R2): who was named, the customer on record, their number masked; then
     * their business number and their row's version, which the answer names.
     */
    WHO_IS_IT,
    /**
     * Plate, VIN and model are not those of one car on record (A1, R2): what was said, the car on record; then its
     * number and its row's version, which the answer names.
     */
    WHICH_CAR,
    /** Another car has this VIN on record: VIN, that car. A VIN never moves to another car. */
    VIN_OF_ANOTHER_CAR,
    /** Another car carries this plate: plate, that car. On a file it does not move; at a check-in it is asked. */
    PLATE_TAKEN,
    /** The mileage is that of the visit for which the car is in the house, and is put right there: its number. */
    MILEAGE_OF_A_VISIT,
    /** The car is in the house, known at every desk by its plate: it may be put right, not taken away. The visit. */
    PLATE_OF_A_VISIT,
    /** The car is theirs on record: name. */
    OWNER_ALREADY,
    /** The car is in the house for its present owner, and changes hands when it has left: the visit. */
    SOLD_IN_THE_HOUSE,
    /** Slots are promised to its present owner, and are cancelled first: the bookings. */
    SOLD_WHILE_BOOKED,
    /** Who came then owns the car no more, and is called about it no more. */
    OF_FORMER_OWNER,
    /** The hours to be called in begin after they end, or only one of them is given. */
    HOURS_UPSIDE_DOWN,
    /** A file has room for so many numbers, and so many addresses: how many. */
    FILE_FULL,
    /** The number or address is on the file already: which. */
    ON_FILE_ALREADY,
    /** The customer is said to have said so on a day that is still to come: day. */
    SAID_IN_FUTURE,
    /** The card was merged into another, which is the customer's or the car's now: its number, the other. */
    MERGED_INTO,
    /** A card is merged into another, not into itself: whose. */
    MERGED_WITH_ITSELF,
    /** Their VINs differ, so they are two cars: VIN, VIN. */
    TWO_CARS,
    /** Both are in the house at once, so they are two cars, or one visit is wrong: visits. */
    BOTH_IN_THE_HOUSE,
    /** It was merged too long ago to be undone: whose card, hours. */
    MERGE_TOO_OLD,
    /** One of the cards was merged again since, which is undone first: whose card. */
    MERGE_NOT_THE_LAST,
    /** What is new since cannot be told apart: {@link FiledIn}. */
    NEW_SINCE_MERGE
}
