package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Pages have no words and no looks of their own: words come from the bundles, looks from the one stylesheet. */
class PagesTest {
    /** Nothing of it changes while a page is open. */
    private static final Set<String> WHO_SITS_THERE = Set.of(
            "#{ringingView.answering}",
            "#{not ringingView.answering}",
            "#{ownStores.several}",
            "#{not ownStores.several}",
            "#{not empty me.terminal}",
            "#{me.signedIn and not ringingView.answering}");

    /** Units, proper names and languages by their own names: the same in every language. */
    private static final Set<String> SAME_EVERYWHERE = Set.of("km", "SHA", "中文", "English");

    /** Attributes that people read or hear. */
    private static final Set<String> WORDS = Set.of(
            "title",
            "alt",
            "label",
            "itemLabel",
            "header",
            "placeholder",
            "pt:placeholder",
            "aria-label",
            "pt:aria-label",
            "pt:title",
            "converterMessage",
            "requiredMessage",
            "validatorMessage",
            "emptyMessage");

    private static final Set<String> VALUE_IS_WORDS =
            Set.of("p:commandButton", "p:commandLink", "h:commandLink", "h:outputText", "h:outputLabel", "h:link");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern KEY_OF_A_TEXT = Pattern.compile("'[^']*'");
    private static final Pattern LOG_IN =
            Pattern.compile("\\.(advisor|technician|owner|calledAdvisor|issuer|receiver)\\b");
    /** Signs too: a Chinese colon stood on English pages. */
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}|[、。：；，（）！？]");

    private static final Pattern TEXT_CALL = Pattern.compile("\\bt(\\[|\\.of\\()");
    private static final Pattern KEY = Pattern.compile("['\"]([a-zA-Z][\\w-]*(?:\\.[\\w-]*[a-zA-Z0-9])+)['\"]");
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:say|sayThere|needed|sensible|of|get|unless|broken)\\((?:[^\"();]|\\([^\"()]*\\))*\"([a-z]{2,}[\\w-]*\\.[\\w.-]*[\\w])\"");

    private final List<Path> pages = Modules.sources("main/webapp", ".xhtml");

    @Test
    void no_element_has_a_style_of_its_own() {
        List<String> found = new ArrayList<>();
        eachElement((page, element) -> {
            if (element.hasAttribute("style")) {
                found.add(page + " " + element.getTagName());
            }
        });
        assertThat(found).isEmpty();
    }

    /**
     * What {@link org.jiedai.shared.BuiltOnce} relies on: a page is built the same way whatever it shows to somebody.
     */
    @Test
    void no_page_decides_while_it_is_built() {
        List<String> found = new ArrayList<>();
        eachElement((page, element) -> {
            boolean includes = element.getTagName().equals("ui:include") || element.hasAttribute("template");
            String included = includes ? element.getAttribute("src") + element.getAttribute("template") : "";
            boolean forWhom =
                    element.getTagName().equals("j:for-whom") && !WHO_SITS_THERE.contains(element.getAttribute("test"));
            if (element.getTagName().startsWith("c:") || forWhom || included.contains("#{")) {
                found.add(page + " " + element.getTagName());
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void no_page_has_words_of_its_own() {
        List<String> found = new ArrayList<>();
        eachElement((page, element) -> {
            texts(element).filter(PagesTest::isWord).forEach(word -> found.add(page + " " + word));
            words(element).filter(PagesTest::isWord).forEach(word -> found.add(page + " " + word));
        });
        assertThat(found).isEmpty();
    }

    @Test
    void every_key_that_a_page_uses_has_its_text() {
        Set<String> used = new TreeSet<>();
        for (Path page : pages) {
            EXPRESSION
                    .matcher(Modules.text(page))
                    .results()
                    .map(found -> found.group())
                    .filter(expression -> TEXT_CALL.matcher(expression).find())
                    .flatMap(PagesTest::keys)
                    .forEach(used::add);
        }
        eachElement((page, element) -> {
            if (element.getTagName().startsWith("j:")) {
                used.addAll(tagKeys(element));
            }
        });
        assertThat(used).hasSizeGreaterThan(200);
        Bundles.assertKnow(used);
    }

    @Test
    void every_key_that_a_view_or_a_rule_names_has_its_text() {
        Set<String> used = new TreeSet<>();
        for (Path source : Modules.sources("main/java", ".java")) {
            Matcher said = SAID.matcher(Modules.text(source));
            while (said.find()) {
                used.add(said.group(1));
            }
        }
        assertThat(used).hasSizeGreaterThan(50);
        Bundles.assertKnow(used);
    }

    // <j:act name="RELEASE" kind="RepairOrderAct">, <j:field id="phone">, <j:empty key="...">
    private static Set<String> tagKeys(Element element) {
        Set<String> keys = new TreeSet<>();
        String key = element.getAttribute("key");
        if (!key.isEmpty()) {
            keys.add(key);
        } else if (element.getTagName().equals("j:field")) {
            keys.add("field." + element.getAttribute("id"));
        } else if (element.getTagName().equals("j:act")) {
            keys.add(element.getAttribute("kind") + "." + element.getAttribute("name"));
        }
        keys.removeIf(found -> found.contains("#{"));
        return keys;
    }

    private static Stream<String> keys(String expression) {
        return KEY.matcher(expression)
                .results()
                .map(found -> found.group(1))
                .filter(key -> !key.startsWith("jakarta."));
    }

    private static boolean isWord(String text) {
        String rest = EXPRESSION.matcher(text).replaceAll(" ");
        return LETTERS.matcher(rest).results().anyMatch(word -> !SAME_EVERYWHERE.contains(word.group()));
    }

    private static Stream<String> texts(Element element) {
        NodeList children = element.getChildNodes();
        return Stream.iterate(0, i -> i < children.getLength(), i -> i + 1)
                .map(children::item)
                .filter(child ->
                        child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(Node::getTextContent);
    }

    @Test
    void a_page_names_people_and_not_their_log_ins() {
        List<String> found = new ArrayList<>();
        eachElement((page, element) -> {
            for (int i = 0; i < element.getChildNodes().getLength(); i++) {
                Node child = element.getChildNodes().item(i);
                if (child.getNodeType() == Node.TEXT_NODE) {
                    EXPRESSION
                            .matcher(child.getTextContent())
                            .results()
                            .map(shown -> KEY_OF_A_TEXT.matcher(shown.group()).replaceAll(""))
                            .filter(shown -> LOG_IN.matcher(shown).find() && !shown.contains("people.name("))
                            .forEach(shown -> found.add(page + " " + shown));
                }
            }
        });
        assertThat(found).isEmpty();
    }

    private static Stream<String> words(Element element) {
        Stream<String> read = WORDS.stream().map(element::getAttribute);
        return VALUE_IS_WORDS.contains(element.getTagName())
                ? Stream.concat(read, Stream.of(element.getAttribute("value")))
                : read;
    }

    private void eachElement(BiConsumer<String, Element> look) {
        for (Path page : pages) {
            NodeList elements = parse(page).getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                look.accept(page.getFileName().toString(), (Element) elements.item(i));
            }
        }
    }

    private static Document parse(Path page) {
        try {
            DocumentBuilderFactory reading = DocumentBuilderFactory.newInstance();
            // A prefix that is not declared is found here, and not first by whoever opens the page.
            reading.setNamespaceAware(true);
            DocumentBuilder builder = reading.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return builder.parse(page.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(page.toString(), e);
        }
    }
}
