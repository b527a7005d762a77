package org.jiedai.customer;

/**
 * The answer to {@link CustomerRule#WHO_IS_IT}, given about the customer whom the desk saw then: if somebody else has
 * become the owner since, or they were put right by a colleague, it is asked anew.
 *
 * @param known the number of the customer on record
 * @param version their row's as it was seen
 */
public record WhoIsIt(String known, int version, Standing standing) {

    /** Whether it was given about this customer as they are on record now. */
    public boolean about(Customer customer) {
        return standing != null && customer.number().value().equals(known) && customer.version() == version;
    }
}
