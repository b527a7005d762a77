package org.jiedai.demo;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.shared.Me;
import org.jiedai.shared.Texts;
import org.jiedai.staff.LogInView;

/** The people of the demo as cards below its log-in; there are none anywhere else. */
@Named("demoPeople")
@RequestScoped
public class DemoPeopleView {
    private static final String PASSWORD = "jiedai-demo";

    @Inject
    private DemoPeople people;

    @Inject
    private LogInView logIn;

    @Inject
    private Texts texts;

    @Inject
    private Me me;

    private List<DemoPeople.Person> all;

    @PostConstruct
    void load() {
        all = people.all();
    }

    /** Signs in as one of them, by the same way as with the password typed. */
    public void enter(String login, String storeCode) throws IOException {
        logIn.setLogin(login);
        logIn.setPassword(PASSWORD);
        logIn.setStoreCode(storeCode);
        logIn.signIn();
    }

    /** What they are, in words. */
    public String roles(DemoPeople.Person person) {
        return person.roles().stream().map(texts::name).collect(Collectors.joining(" · "));
    }

    private String store(DemoPeople.Person person) {
        return me.isChinese() ? person.storeName() : person.storeNameEn();
    }

    /** Each store's people. */
    public List<Map.Entry<String, List<DemoPeople.Person>>> getStores() {
        return new ArrayList<>(all.stream()
                .collect(Collectors.groupingBy(this::store, LinkedHashMap::new, Collectors.toList()))
                .entrySet());
    }

    /** The day that the demo shows, if it is over; else null. */
    public LocalDate getLongAgo() {
        return all.isEmpty() ? null : people.longAgo().orElse(null);
    }
}
