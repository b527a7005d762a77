package org.jiedai.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jiedai.customer.CustomerContact;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** What a notice says: the store's own words or ours, filled with its values, in the customer's language. */
@ApplicationScoped
public class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private NoticeTemplates templates;

    @Inject
    private Stores stores;

    /** The text, times as the store's clocks show them ({@code 2026-11-23 14:05}). */
    public String text(Notice notice, String language) {
        NoticeText words = templates
                .find(new NoticeTemplate.Key(notice.storeCode(), notice.kind(), language))
                .map(NoticeTemplate::text)
                .orElseGet(() -> ours(notice.kind(), language));
        return words.filled(values(notice, language)).strip();
    }

    /** The subject of an e-mail. */
    public String title(Notice notice, String language) {
        return bundle(language).getString(notice.kind().name() + ".title").replace("{store}", name(notice, language));
    }

    /** What is said when a store has no words of its own. */
    public static NoticeText ours(NoticeKind kind, String language) {
        return new NoticeText(bundle(language).getString(kind.name()));
    }

    private Map<String, String> values(Notice notice, String language) {
        Store store = stores.get(notice.storeCode());
        Map<String, String> values = new HashMap<>(notice.values());
        values.computeIfPresent(
                "time",
                (name, moment) -> Instant.parse(moment).atZone(store.zone()).format(TIME));
        values.put("store", name(notice, language));
        values.put("phone", store.phone());
        values.put("address", store.address());
        return values;
    }

    private String name(Notice notice, String language) {
        Store store = stores.get(notice.storeCode());
        return language.equals(CustomerContact.USUAL_LANGUAGE) ? store.name() : store.nameEn();
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "notices", Locale.forLanguageTag(language.replace('_', '-')), Words.class.getClassLoader());
    }
}
