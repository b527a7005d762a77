package org.jiedai.frontdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jiedai.customer.Customers;
import org.jiedai.shared.Audited;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Roles;

/** What a person may ask of the house about their own data (issue 15): the service manager answers. */
@Stateless
@Audited
@RolesAllowed(Roles.SERVICE_MANAGER)
public class PersonalDataService {
    @Inject
    private Customers customers;

    @Inject
    private JpaPersonalData data;

    /**
     * All that is kept about them, whole numbers too, to be given to them; that it was taken is kept.
     *
     * @throws org.jiedai.shared.RuleBroken there is no such customer, or they are another store's, or were merged
     */
    public List<PersonalSheet> export(CustomerNo number) {
        customers.get(number);
        return data.of(number);
    }
}
