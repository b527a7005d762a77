package org.jiedai.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our words for every kind of notice, in every language. */
@Tag("A5")
class NoticeWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void every_kind_has_words_that_name_only_what_there_is(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle("notices", Locale.forLanguageTag(language.replace('_', '-')));
        for (NoticeKind kind : NoticeKind.values()) {
            NoticeText words = Words.ours(kind, language);
            assertThatCode(words::check).as(kind.name()).doesNotThrowAnyException();
            assertThat(words.places()).as(kind.name()).contains("name", "store", "phone");
            assertThat(bundle.getString(kind.name() + ".title")).contains("{store}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void what_is_about_a_moment_names_it(String language) {
        assertThat(Words.ours(NoticeKind.REMINDER_DAY_AHEAD, language).places()).contains("time");
        assertThat(Words.ours(NoticeKind.REMINDER_HOUR_AHEAD, language).places())
                .contains("time", "address");
        assertThat(Words.ours(NoticeKind.EXTRA_WORK_LINK, language).places()).contains("link");
    }
}
