package org.jiedai.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.DiscountLimits;
import org.jiedai.catalogue.LabourOperation;
import org.jiedai.catalogue.MaintenanceSchedule;
import org.jiedai.catalogue.NeededPart;
import org.jiedai.catalogue.Part;
import org.jiedai.catalogue.Tariff;
import org.jiedai.catalogue.Tariffs;
import org.jiedai.catalogue.Trade;
import org.jiedai.customer.Consent;
import org.jiedai.customer.Consents;
import org.jiedai.customer.Customer;
import org.jiedai.customer.CustomerRule;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Energy;
import org.jiedai.customer.Vehicle;
import org.jiedai.notice.Notice;
import org.jiedai.notice.NoticeNo;
import org.jiedai.notice.NoticeState;
import org.jiedai.notice.Notices;
import org.jiedai.shared.Actor;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Money;
import org.jiedai.shared.NumberBlocks;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Numbers;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Role;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;
import org.jiedai.staff.Staff;
import org.jiedai.staff.StaffMember;
import org.jiedai.staff.Staffing;
import org.jiedai.store.Bay;
import org.jiedai.store.BayKind;
import org.jiedai.store.OpenDays;
import org.jiedai.store.Store;
import org.jiedai.store.StoreDay;
import org.jiedai.store.StoreDetails;
import org.jiedai.store.Stores;

/** One store with its people and bays, a short catalogue, customers, numbers and notices. */
final class MasterData {
    static final String PASSWORD = "everybody knows";
    static final String STORE = "SH01";
    static final String OIL = "G-052-577-M2";
    static final String PADS = "3G0-698-151";

    private MasterData() {}

    /** Somebody begins to work here. */
    static void join(Staff staff, String login, Role role) {
        StaffMember member = new StaffMember(login, login, login, Pins.hashed(PASSWORD));
        member.holdIn(STORE, Set.of(role));
        member.newPin(Pins.hashed("1234"));
        if (role == Role.TECHNICIAN) {
            member.masters(Map.of("MAINTENANCE", 5, "CHASSIS", 5));
        }
        staff.add(member);
    }

    static List<Object> all(Supplier<Actor> caller) {
        return List.of(
                new StoreTable(),
                new StaffTable(),
                new RosterTable(),
                new CatalogueTable(),
                new ListPrices(),
                new ModelTable(),
                new MenuTable(),
                new Limits(),
                new CustomerTable(caller),
                new NumberTable(),
                new ConsentTable(),
                new NoticeTable());
    }

    private static final class StoreTable implements Stores {
        private final Store store = new Store(
                STORE,
                new StoreDetails(
                        "浦东店",
                        "Pudong",
                        "申城汽车集团",
                        "021-50210800",
                        "上海市浦东新区",
                        "91310115MA1K7D2C12",
                        "沪",
                        Money.of("260"),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        30,
                        3,
                        15));
        private final List<StoreDay> special = new ArrayList<>();

        @Override
        public Store get(String storeCode) {
            SharedRule.NOT_FOUND.unless(storeCode.equals(STORE), storeCode);
            return store;
        }

        @Override
        public OpenDays days(String storeCode, LocalDate from, LocalDate to) {
            return new OpenDays(store, special, List.of());
        }

        @Override
        public void add(StoreDay day) {
            special.add(day);
        }

        @Override
        public void remove(StoreDay day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<StoreDay> day(String storeCode, LocalDate day) {
            return special.stream().filter(one -> one.day().equals(day)).findFirst();
        }

        @Override
        public List<Bay> everyBay(String storeCode) {
            return List.of(bay("3", BayKind.GENERAL), bay("7", BayKind.QUICK));
        }

        private static Bay bay(String code, BayKind kind) {
            return new Bay(STORE, code, kind);
        }

        @Override
        public List<Store> all() {
            return List.of(store);
        }

        @Override
        public void add(Store another) {
            throw new UnsupportedOperationException("one store is enough here");
        }
    }

    static class StaffTable implements Staff {
        private final Map<String, StaffMember> staff = new LinkedHashMap<>();

        StaffTable() {
            join("gujy", Role.INFORMATION_CLERK);
            join("wangxy", Role.SERVICE_ADVISOR);
            join("sunl", Role.SERVICE_ADVISOR);
            join("zhaogq", Role.WORKSHOP_CONTROLLER);
            join("zhouq", Role.TECHNICIAN);
            join("xub", Role.TECHNICIAN);
            join("hewb", Role.PARTS_SUPERVISOR);
            join("guozm", Role.STOREKEEPER);
            join("xi", Role.WASHER);
            join("qianl", Role.CASHIER);
            join("linxy", Role.FOLLOW_UP_AGENT);
            join("zhengj", Role.SERVICE_MANAGER);
            join("admin", Role.ADMINISTRATOR);
        }

        private void join(String login, Role role) {
            MasterData.join(this, login, role);
        }

        @Override
        public List<StaffMember> withRole(String storeCode, Role role) {
            return staff.values().stream()
                    .filter(member -> member.active() && member.roles(storeCode).contains(role))
                    .sorted(Comparator.comparing(StaffMember::login))
                    .toList();
        }

        @Override
        public Staffing staffing(String storeCode) {
            return new Staffing(
                    withRole(storeCode, Role.SERVICE_ADVISOR).stream()
                            .map(StaffMember::login)
                            .toList(),
                    withRole(storeCode, Role.TECHNICIAN).stream()
                            .collect(Collectors.toMap(
                                    StaffMember::login, StaffMember::skills, (a, b) -> a, LinkedHashMap::new)));
        }

        @Override
        public List<StaffMember> atExtension(String storeCode, String extension) {
            return staff.values().stream()
                    .filter(m -> extension.equals(m.extension()))
                    .toList();
        }

        @Override
        public Optional<StaffMember> held(String login) {
            return member(login);
        }

        @Override
        public Optional<StaffMember> member(String login) {
            return Optional.ofNullable(staff.get(login));
        }

        @Override
        public long administrators() {
            return staff.values().stream()
                    .filter(member -> member.active() && member.roles(STORE).contains(Role.ADMINISTRATOR))
                    .count();
        }

        @Override
        public void add(StaffMember member) {
            staff.put(member.login(), member);
        }

        @Override
        public boolean stays(String login, String storeCode, Role role) {
            return member(login)
                    .filter(StaffMember::active)
                    .map(member -> member.roles(storeCode))
                    .filter(held -> role == null ? !held.isEmpty() : held.contains(role))
                    .isPresent();
        }
    }

    /** Nobody has set prices of their own. */
    private static final class ListPrices implements Tariffs {
        @Override
        public Tariff of(Store store, LocalDate day, Collection<String> partCodes) {
            return new Tariff(day, store.labourRate(), List.of(), List.of());
        }
    }

    /** Five percent by an advisor, twenty by a service manager. */
    private static final class Limits implements DiscountLimits {
        @Override
        public int of(String storeCode, Set<Role> roles) {
            return roles.contains(Role.SERVICE_MANAGER) ? 20 : roles.contains(Role.SERVICE_ADVISOR) ? 5 : 0;
        }
    }

    private static final class CatalogueTable implements Catalogue {
        private final List<Part> parts = List.of(part(OIL, "机油", "68.00"), part(PADS, "前刹车片", "420.00"));
        private final List<LabourOperation> operations = List.of(
                operation("MT-0020", "小保养", Trade.MAINTENANCE, 60, 1, needs(OIL, 4)),
                operation("TY-0010", "轮胎换位", Trade.MAINTENANCE, 30, 1),
                operation("BR-0010", "更换前刹车片", Trade.CHASSIS, 60, 3, needs(PADS, 1)),
                operation("AC-0030", "更换空调滤芯", Trade.MAINTENANCE, 15, 1));

        @Override
        public LabourOperation operation(String code) {
            return operations.stream()
                    .filter(operation -> operation.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> SharedRule.NOT_FOUND.broken(code));
        }

        @Override
        public Part part(String code) {
            return parts.stream()
                    .filter(part -> part.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> SharedRule.NOT_FOUND.broken(code));
        }

        @Override
        public Optional<String> successor(String partCode) {
            return Optional.empty();
        }

        @Override
        public List<LabourOperation> operations() {
            return operations;
        }

        @Override
        public List<MaintenanceSchedule> schedules(Energy energy, String modelCode) {
            return energy == Energy.DIESEL
                    ? List.of()
                    : List.of(
                            Built.of(MaintenanceSchedule.class, "everyKm", 10_000, "everyMonths", 12),
                            Built.of(MaintenanceSchedule.class, "everyKm", 60_000, "everyMonths", 36));
        }

        private static Part part(String code, String name, String price) {
            return Built.of(Part.class, "code", code, "name", name, "price", Money.of(price));
        }

        private static NeededPart needs(String part, int quantity) {
            return Built.of(NeededPart.class, "partCode", part, "quantity", quantity);
        }

        private static LabourOperation operation(
                String code, String name, Trade trade, int minutes, int difficulty, NeededPart... needed) {
            return Built.of(
                    LabourOperation.class,
                    "code",
                    code,
                    "name",
                    name,
                    "trade",
                    trade,
                    "bayKind",
                    BayKind.GENERAL,
                    "minutes",
                    minutes,
                    "difficulty",
                    difficulty,
                    "parts",
                    Arrays.asList(needed));
        }
    }

    private static final class CustomerTable implements Customers {
        private final Map<CustomerNo, Customer> customers = new LinkedHashMap<>();
        private final Map<VehicleNo, Vehicle> vehicles = new LinkedHashMap<>();
        private final Supplier<Actor> caller;

        private CustomerTable(Supplier<Actor> caller) {
            this.caller = caller;
        }

        @Override
        public Customer get(CustomerNo number) {
            Customer customer = evenMerged(number);
            CustomerRule.MERGED_INTO.unless(customer.mergedInto() == null, number, customer.mergedInto());
            return customer;
        }

        @Override
        public Vehicle vehicle(VehicleNo number) {
            Vehicle vehicle = evenMerged(number);
            CustomerRule.MERGED_INTO.unless(vehicle.mergedInto() == null, number, vehicle.mergedInto());
            return vehicle;
        }

        @Override
        public Customer held(CustomerNo number) {
            return get(number);
        }

        @Override
        public Vehicle held(VehicleNo number) {
            return vehicle(number);
        }

        @Override
        public Customer evenMerged(CustomerNo number) {
            Customer customer =
                    Optional.ofNullable(customers.get(number)).orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
            checkStore(customer.storeCode(), number);
            return customer;
        }

        @Override
        public Vehicle evenMerged(VehicleNo number) {
            Vehicle vehicle =
                    Optional.ofNullable(vehicles.get(number)).orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
            checkStore(vehicle.storeCode(), number);
            return vehicle;
        }

        @Override
        public List<Vehicle> mergedInto(VehicleNo number) {
            return vehicles.values().stream()
                    .filter(vehicle -> number.equals(vehicle.mergedInto()))
                    .toList();
        }

        private void checkStore(String storeCode, Object number) {
            Actor actor = caller.get();
            SharedRule.NOT_YOUR_STORE.unless(actor.is(Role.SYSTEM) || storeCode.equals(actor.storeCode()), number);
        }

        @Override
        public List<Customer> byPhone(String storeCode, Phone phone) {
            return customers.values().stream()
                    .filter(customer -> customer.mergedInto() == null && customer.reachedAt(phone))
                    .toList();
        }

        @Override
        public void lock(String storeCode) {}

        @Override
        public void free(String storeCode, Plate plate, Stamp by) {
            byPlate(storeCode, plate).ifPresent(car -> car.losesPlate(by));
        }

        @Override
        public Optional<Vehicle> byPlate(String storeCode, Plate plate) {
            return vehicles.values().stream()
                    .filter(vehicle -> plate.equals(vehicle.plate()))
                    .findFirst();
        }

        @Override
        public Optional<Vehicle> byVin(String storeCode, Vin vin) {
            return vehicles.values().stream()
                    .filter(vehicle -> vin.equals(vehicle.vin()))
                    .findFirst();
        }

        @Override
        public boolean owns(CustomerNo customer, VehicleNo car) {
            return customer.equals(vehicles.get(car).customerNo());
        }

        @Override
        public List<Vehicle> vehiclesOf(CustomerNo number) {
            return vehicles.values().stream()
                    .filter(vehicle -> vehicle.mergedInto() == null)
                    .filter(vehicle -> vehicle.customerNo().equals(number))
                    .toList();
        }

        @Override
        public void add(Customer customer) {
            customers.put(customer.number(), customer);
        }

        @Override
        public void add(Vehicle vehicle) {
            vehicles.put(vehicle.number(), vehicle);
        }
    }

    private static final class ConsentTable implements Consents {
        private final List<Consent> written = new ArrayList<>();

        @Override
        public List<Consent> of(CustomerNo customer) {
            List<Consent> found = new ArrayList<>();
            written.stream().filter(one -> one.customerNo().equals(customer)).forEach(one -> found.add(0, one));
            found.sort(
                    Comparator.comparing((Consent one) -> one.word().saidOn()).reversed());
            return found;
        }

        @Override
        public void add(Consent consent) {
            written.add(consent);
        }
    }

    private static final class NumberTable implements Numbers, NumberBlocks {
        private final Map<NumberSeries, Integer> last = new LinkedHashMap<>();
        private final Stores stores = new StoreTable();

        @Override
        public String next(NumberSeries series, String storeCode, Instant at) {
            String day = stores.get(storeCode).dayOf(at).format(DateTimeFormatter.BASIC_ISO_DATE);
            return "%s-%s-%s-%04d".formatted(series, storeCode, day, last.merge(series, 1, Integer::sum));
        }

        @Override
        public List<String> take(NumberSeries series, String storeCode, int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> "%s-%s-%05d".formatted(series, storeCode, last.merge(series, 1, Integer::sum)))
                    .toList();
        }
    }

    /** What went out to customers. */
    static final class NoticeTable implements Notices {
        private final List<Notice> written = new ArrayList<>();

        @Override
        public void write(Notice notice) {
            written.add(notice);
        }

        @Override
        public Notice get(NoticeNo number) {
            throw SharedRule.NOT_FOUND.broken(number);
        }

        @Override
        public List<Notice> due(Instant now, int most) {
            return written.stream().limit(most).toList();
        }

        @Override
        public List<Notice> unsent(String orderNo) {
            return written.stream()
                    .filter(notice -> orderNo.equals(notice.orderNo()) && notice.state() == NoticeState.WRITTEN)
                    .toList();
        }

        @Override
        public List<Notice> claimedBefore(Instant moment, int most) {
            return List.of();
        }

        List<Notice> written() {
            return written;
        }
    }
}
