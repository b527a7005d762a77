package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedai.architecture.Modules.in;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What belongs together has one room: pages lie beside their views, and a stage's tables are its own. */
class RoomsTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().importLocations(Modules.locations());

    /** Before anybody is known, and where everybody is led on. */
    private static final Set<String> AT_THE_ENTRANCE = Set.of("login.xhtml", "error.xhtml", "index.xhtml");

    private static final Path PAGES = Path.of("../web/src/main/webapp");

    /** What the stages stand on: whoever works has these tables before them. */
    private static final Set<String> COMMON =
            Set.of("shared", "store", "staff", "roster", "handoff", "catalogue", "customer");

    /** They read for others, across all stages. */
    private static final Set<String> READERS = Set.of("frontdesk", "figures", "demo");

    private static final Pattern TABLE =
            Pattern.compile("\\b(?:from|join|into|update|delete from)\\s+([a-z][a-z_]+)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);

    @Test
    void a_page_lies_in_the_folder_of_the_stage_whose_view_it_shows() {
        PageBeans beans = new PageBeans();
        List<Path> pages = Modules.files(PAGES, ".xhtml")
                .filter(page -> !page.startsWith(PAGES.resolve("WEB-INF")))
                .filter(page -> !AT_THE_ENTRANCE.contains(PAGES.relativize(page).toString()))
                .toList();
        assertThat(pages)
                .hasSizeGreaterThan(30)
                .allSatisfy(page -> assertThat(beans.ofOwn(page))
                        .as(page.toString())
                        .anyMatch(view -> view.startsWith(
                                "org.jiedai." + PAGES.relativize(page).getParent() + ".")));
    }

    @Test
    void a_part_of_pages_lies_in_the_folder_of_a_stage_or_is_a_tag() {
        Path parts = PAGES.resolve("WEB-INF");
        List<String> stages = HOUSE.stream().map(RoomsTest::stage).distinct().toList();
        assertThat(Modules.files(parts, ".xhtml").map(parts::relativize).filter(part -> part.getNameCount() > 1))
                .isNotEmpty()
                .allMatch(part -> part.startsWith("tags")
                        || stages.contains(part.getParent().toString()));
    }

    @Test
    void no_sql_of_a_stage_names_the_table_of_another() {
        Map<String, String> owners = owners();
        List<String> strange = new ArrayList<>();
        for (Path source : Modules.sources("main/java", ".java")) {
            String stage = source.getParent().getFileName().toString();
            if (!READERS.contains(stage)) {
                tables(source)
                        .filter(table -> !Set.of("common", stage).contains(owners.getOrDefault(table, stage)))
                        .forEach(table -> strange.add(source + " " + table));
            }
        }
        assertThat(owners).hasSizeGreaterThan(40);
        assertThat(strange).isEmpty();
    }

    private static Stream<String> tables(Path source) {
        return TEXT.matcher(Modules.text(source))
                .results()
                .flatMap(text -> TABLE.matcher(text.group()).results().map(found -> found.group(1)));
    }

    private static Map<String, String> owners() {
        Map<String, String> owners = new HashMap<>();
        for (JavaClass type : HOUSE.that(in("domain"))) {
            String owner = COMMON.contains(stage(type)) ? "common" : stage(type);
            if (type.isAnnotatedWith(Table.class)) {
                owners.put(type.getAnnotationOfType(Table.class).name(), owner);
            }
            for (JavaField field : type.getFields()) {
                if (field.isAnnotatedWith(CollectionTable.class)) {
                    owners.put(field.getAnnotationOfType(CollectionTable.class).name(), owner);
                }
            }
        }
        return owners;
    }

    private static String stage(JavaClass type) {
        return type.getPackageName().replaceAll(".*[.]", "");
    }
}
