package org.jiedai.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Differences;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.VehicleNo;

/**
 * Two cards of one customer, or of one car, become one (issue 15). Whatever was filed under the card that goes stands
 * under the one that stays; within a day the same goes back.
 */
@Stateless
@Audited
@RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.SERVICE_MANAGER})
public class MergeService {
    @Inject
    private Customers customers;

    @Inject
    private CustomerContacts contacts;

    @Inject
    private Merges merges;

    @Inject
    private Filed filed;

    @Inject
    private OpenBusiness business;

    @Inject
    private Differences differences;

    @Inject
    private Caller caller;

    /**
     * Both cards are the same customer's.
     *
     * @param staysVersion of the card that stays, as it was seen; {@code goesVersion} of the other
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#MERGED_WITH_ITSELF}, {@link CustomerRule#MERGED_INTO},
     *     {@link SharedRule#EDITED_BY_SOMEBODY}, {@link SharedRule#NOT_YOUR_STORE}
     */
    public void merge(CustomerNo stays, int staysVersion, CustomerNo goes, int goesVersion) {
        Stamp by = caller.stamp();
        customers.lock(by.storeCode());
        Customer one = differences.of(customers.held(stays));
        Customer other = differences.of(customers.held(goes));
        one.expect(staysVersion);
        other.expect(goesVersion);
        Merge merge = new Merge(one, other, by);
        takeAddress(stays, goes, merge);
        merge.moved(filed.move(goes, stays));
        merge.stands(filed.standing(stays, merge.rows()));
        merges.add(merge);
    }

    // The e-mail address lies apart from the card.
    private void takeAddress(CustomerNo stays, CustomerNo goes, Merge merge) {
        CustomerContact one = contacts.of(stays).orElseThrow();
        contacts.of(goes)
                .filter(other -> one.email() == null && other.email() != null)
                .ifPresent(other -> {
                    one.write(other.email(), other.language());
                    merge.alsoTook(CardTrait.EMAIL);
                });
    }

    /**
     * Both cards are the same car's.
     *
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#MERGED_WITH_ITSELF}, {@link CustomerRule#MERGED_INTO},
     *     {@link CustomerRule#TWO_CARS}, {@link CustomerRule#BOTH_IN_THE_HOUSE}, {@link SharedRule#EDITED_BY_SOMEBODY},
     *     {@link SharedRule#NOT_YOUR_STORE}
     */
    public void mergeCars(VehicleNo stays, int staysVersion, VehicleNo goes, int goesVersion) {
        Stamp by = caller.stamp();
        customers.lock(by.storeCode());
        Vehicle one = differences.of(customers.held(stays));
        Vehicle other = differences.of(customers.held(goes));
        one.expect(staysVersion);
        other.expect(goesVersion);
        checkHouse(stays, goes);
        Plate had = other.plate();
        if (had != null && !stays.equals(goes)) {
            customers.free(by.storeCode(), had, by);
        }
        Merge merge = new Merge(one, other, had, by);
        merge.moved(filed.move(goes, stays));
        merge.stands(filed.standing(stays));
        merges.add(merge);
    }

    private void checkHouse(VehicleNo stays, VehicleNo goes) {
        String visits = Stream.of(stays, goes)
                .distinct()
                .flatMap(car -> business.visitOf(car).stream())
                .map(RepairOrderNo::value)
                .collect(Collectors.joining("、"));
        CustomerRule.BOTH_IN_THE_HOUSE.unless(!visits.contains("、"), visits);
    }

    /**
     * They are two customers after all: what was moved goes back.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#NOT_FOUND} if it was undone already,
     *     {@link CustomerRule#MERGE_TOO_OLD}, {@link CustomerRule#NEW_SINCE_MERGE},
     *     {@link CustomerRule#MERGE_NOT_THE_LAST}, {@link CustomerRule#MERGED_INTO}
     */
    public void undo(CustomerNo stays, CustomerNo goes) {
        Stamp by = caller.stamp();
        customers.lock(by.storeCode());
        Customer one = differences.of(customers.held(stays));
        Customer other = differences.of(customers.evenMerged(goes));
        Merge merge = last(stays.value(), goes.value());
        merge.undo(one, other, filed.standing(stays, merge.rows()), by);
        if (merge.taken().contains(CardTrait.EMAIL)) {
            contacts.of(stays).ifPresent(contact -> contact.write("", contact.language()));
        }
        filed.back(merge.rows(), stays, goes);
    }

    /** They are two cars after all. The plate goes back if no other car carries it by now. */
    public void undoCars(VehicleNo stays, VehicleNo goes) {
        Stamp by = caller.stamp();
        customers.lock(by.storeCode());
        Vehicle one = differences.of(customers.held(stays));
        Vehicle other = differences.of(customers.evenMerged(goes));
        Merge merge = last(stays.value(), goes.value());
        merge.check(filed.standing(stays), by);
        if (merge.plate() != null) {
            customers
                    .byPlate(by.storeCode(), merge.plate())
                    .filter(car -> !car.number().equals(stays) || !merge.taken().contains(CardTrait.PLATE))
                    .ifPresent(car -> {
                        throw CustomerRule.PLATE_TAKEN.broken(merge.plate(), car.model());
                    });
            customers.free(by.storeCode(), merge.plate(), by);
        }
        merge.undo(one, other, by);
        filed.back(merge.rows(), stays, goes);
    }

    private Merge last(String stays, String goes) {
        Merge merge = merges.find(stays, goes).orElseThrow(() -> SharedRule.NOT_FOUND.broken(goes));
        CustomerRule.MERGE_NOT_THE_LAST.unless(!merges.followed(merge), merge.goesName());
        return merge;
    }

    /** They look alike and are two customers: nobody is asked again. */
    public void keepApart(CustomerNo one, CustomerNo other) {
        customers.get(one);
        customers.get(other);
        merges.keepApart(one.value(), other.value(), caller.stamp());
    }

    /** They look alike and are two cars. */
    public void keepCarsApart(VehicleNo one, VehicleNo other) {
        customers.vehicle(one);
        customers.vehicle(other);
        merges.keepApart(one.value(), other.value(), caller.stamp());
    }
}
