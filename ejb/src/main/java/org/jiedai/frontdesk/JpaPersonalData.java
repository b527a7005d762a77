package org.jiedai.frontdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Utc;

/**
 * Everything that is kept about a person, over all stages, by the keys that it is kept under. Where somebody else
 * brought their car, that one's name and number are theirs and left out.
 */
@ApplicationScoped
class JpaPersonalData {
    /** Their card, and those that were merged into it. */
    private static final String CARDS = """
            with recursive mine (number) as (
              select number from customer where number = ?
              union select c.number from customer c join mine m on c.merged_into = m.number)
            """;

    private static final String SUBJECTS = """
            select number from mine union select number from vehicle where customer_no in (select number from mine)
            union select number from appointment where customer_no in (select number from mine)
            union select number from repair_order where customer_no in (select number from mine)""";

    private static final Map<PersonalPart, String> QUERIES = new EnumMap<>(Map.ofEntries(
            Map.entry(PersonalPart.CARD, """
                    select number, name, phone, email, language, company, tax_number, preferred_way, reach_from,
                    reach_until, written_by, written_at, merged_into
                    from customer where number in (select number from mine) order by id"""),
            Map.entry(PersonalPart.NUMBERS, """
                    select c.number, p.phone, p.note from customer c join customer_phone p on p.customer_id = c.id
                    where c.number in (select number from mine) order by p.place, c.number"""),
            Map.entry(PersonalPart.ADDRESSES, """
                    select c.number, p.address from customer c join customer_address p on p.customer_id = c.id
                    where c.number in (select number from mine) order by p.place, c.number"""),
            Map.entry(PersonalPart.CONSENTS, """
                    select purpose, given, said_on, source, written_by, written_at
                    from consent where customer_no in (select number from mine) order by said_on, id"""),
            Map.entry(PersonalPart.CARS, """
                    select number, plate, vin, engine_no, model, energy, first_registered, insured_until,
                    inspected_until, mileage
                    from vehicle where customer_no in (select number from mine) order by id"""),
            Map.entry(PersonalPart.BOOKINGS, """
                    select number, slot_start, plate, vehicle, need, read_back_text, bringer,
                    if(bringer, null, customer_name), if(bringer, null, phone), state
                    from appointment where customer_no in (select number from mine) order by id"""),
            Map.entry(PersonalPart.VISITS, """
                    select o.number, o.changed_at, o.plate, o.vehicle, o.complaint, o.mileage, o.signed_total,
                    d.declined, d.next_maintenance, o.bringer, if(o.bringer, null, o.customer_name),
                    if(o.bringer, null, o.phone), if(o.bringer, null, o.contact_phone), o.state
                    from repair_order o left join delivery d on d.number = o.number
                    where o.customer_no in (select number from mine) order by o.id"""),
            Map.entry(PersonalPart.BILLS, """
                    select s.number, if(o.bringer, null, s.customer_name), s.total, s.open_amount,
                    if(o.bringer, null, s.signed_by), s.signed_at, s.paid_at, s.state
                    from repair_order o join settlement s on s.number = o.number
                    where o.customer_no in (select number from mine) order by s.id"""),
            Map.entry(PersonalPart.INVOICES, """
                    select s.number, i.title, i.tax_number, i.amount, i.at
                    from repair_order o join settlement s on s.number = o.number
                    join settlement_invoice i on i.settlement_id = s.id
                    where o.customer_no in (select number from mine) order by i.at, s.id"""),
            Map.entry(PersonalPart.CALLS, """
                    select r.number, coalesce(r.phone, r.caller_id), r.rang_at, r.answered_by, r.appointment_no, r.state
                    from call_record r
                    where r.store_code = (select store_code from customer where number = (select min(number) from mine))
                    and r.phone in (select phone from customer where number in (select number from mine)
                      union select p.phone from customer_phone p join customer c on c.id = p.customer_id
                      where c.number in (select number from mine)) order by r.id"""),
            Map.entry(PersonalPart.NOTICES, """
                    select order_no, kind, channel, coalesce(address, phone), text, written_at, sent_at, state
                    from notice where customer_no in (select number from mine) order by id"""),
            Map.entry(PersonalPart.FOLLOW_UPS, """
                    select number, delivered_at, customer_name, phone, attempts, overall, attitude, fixed_once,
                    on_time, remarks, state
                    from follow_up_call f where customer_no in (select number from mine)
                    and store_code = (select store_code from customer where number = f.customer_no) order by id"""),
            Map.entry(PersonalPart.COMPLAINTS, """
                    select c.number, c.repair_order_no, if(o.bringer, null, c.customer_name), c.text, c.raised_at,
                    c.answer, c.verdict, c.state
                    from repair_order o join complaint c on c.repair_order_no = o.number
                    where o.customer_no in (select number from mine) order by c.id"""),
            Map.entry(PersonalPart.REVEALS, """
                    select e.subject, e.act, e.actor, e.at from audit_entry e
                    where e.subject in (%s) and (e.act like '%%reveal%%' or e.act like 'PersonalDataService.%%')
                    order by e.at, e.id""".formatted(SUBJECTS)),
            Map.entry(PersonalPart.CHANGES, """
                    select e.subject, e.act, c.field, c.was, c.became, e.actor, e.at
                    from audit_entry e join audit_change c on c.entry_id = e.id
                    where e.subject in (select number from mine) and c.subject in (select number from mine)
                    order by e.at, c.id""")));

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    List<PersonalSheet> of(CustomerNo customer) {
        return Arrays.stream(PersonalPart.values())
                .map(part -> new PersonalSheet(part, rows(QUERIES.get(part), customer)))
                .toList();
    }

    private List<List<Object>> rows(String query, CustomerNo customer) {
        Query asked = em.createNativeQuery(CARDS + query).setParameter(1, customer.value());
        List<List<Object>> rows = new ArrayList<>();
        for (Object row : asked.getResultList()) {
            rows.add(Arrays.stream((Object[]) row).map(JpaPersonalData::plain).toList());
        }
        return rows;
    }

    private static Object plain(Object kept) {
        if (kept == null) {
            return "";
        }
        return kept instanceof Timestamp ? Utc.stored(kept) : kept;
    }
}
