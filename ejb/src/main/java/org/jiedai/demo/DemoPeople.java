package org.jiedai.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.Role;
import org.jiedai.shared.Setting;

/** Who is there in the demo, for its log-in page; in an installation with real people nobody is told. */
@ApplicationScoped
public class DemoPeople {
    private static final String ALL = """
            select m.login, m.name, m.name_en, s.code, s.name, s.name_en, group_concat(r.role order by r.role)
            from staff m
            join staff_role r on r.staff_login = m.login
            join store s on s.code = r.store_code
            where m.active
            group by m.id, m.login, m.name, m.name_en, s.code, s.name, s.name_en
            order by s.code, m.id""";

    @Inject
    private Papers papers;

    @Inject
    private Clock clock;

    /** Somebody in one of their stores, and what they are there. */
    public record Person(
            String login,
            String name,
            String nameEn,
            String storeCode,
            String storeName,
            String storeNameEn,
            List<Role> roles) {}

    /** Whether this is the demo as a newcomer sees it. */
    public boolean isDemo() {
        return Boolean.getBoolean("jiedai.demo")
                && Setting.named("jiedai.demo.day")
                        .filter(Boolean::parseBoolean)
                        .isPresent();
    }

    /** All of them, store by store; none outside of the demo. */
    public List<Person> all() {
        if (!isDemo()) {
            return List.of();
        }
        try {
            return papers.rows(ALL).stream().map(row -> person(row)).toList();
        } finally {
            papers.leave();
        }
    }

    private static Person person(List<String> row) {
        return new Person(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), roles(row.get(6)));
    }

    private static List<Role> roles(String names) {
        return Arrays.stream(names.split(",")).map(Role::valueOf).toList();
    }

    /** The day that was played, if it is not today any more: what was promised and due then is all late now. */
    public Optional<LocalDate> longAgo() {
        try {
            return papers.column("select day from demo_day").stream()
                    .map(LocalDate::parse)
                    .filter(day -> day.isBefore(LocalDate.ofInstant(clock.instant(), DemoDay.ZONE)))
                    .findFirst();
        } finally {
            papers.leave();
        }
    }
}
