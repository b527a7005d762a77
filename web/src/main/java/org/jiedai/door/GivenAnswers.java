package org.jiedai.door;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one session was answered lately, by the number that its window gave to each act. The line may be lost between
 * the act and its answer: then the answer is given again, and nothing is done twice (decision 28). Used under the
 * session's {@link SessionTurn} only.
 */
class GivenAnswers implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A window has one act on its way; a person has few windows. */
    private static final int ACTS = 8;

    private static final int ALL_LETTERS = 512 * 1024;
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{32}");

    private final ArrayDeque<GivenAnswer> latest = new ArrayDeque<>();

    /**
     * The answer to this act, or to one before it whose answer the window has not seen: what it shows is then from
     * before that act, so that what is pressed on it may mean something else.
     *
     * @param act the number of the act, or null
     * @param unseen the numbers of acts that the window has had no answer to, in their order, or null
     */
    Optional<GivenAnswer> to(String act, String unseen, String page) {
        return find(act, page)
                .or(() -> Stream.of(unseen == null ? new String[0] : unseen.split(" "))
                        .map(number -> find(number, page))
                        .flatMap(Optional::stream)
                        .reduce((before, after) -> after));
    }

    private Optional<GivenAnswer> find(String act, String page) {
        return latest.stream()
                .filter(answer -> answer.act().equals(act) && answer.page().equals(page))
                .findFirst();
    }

    /** Whether a request names its act so that the answer can be found again. */
    static boolean isNumber(String act) {
        return act != null && NUMBER.matcher(act).matches();
    }

    void keep(GivenAnswer answer) {
        latest.addLast(answer);
        while (latest.size() > ACTS || (latest.size() > 1 && letters() > ALL_LETTERS)) {
            latest.removeFirst();
        }
    }

    private int letters() {
        return latest.stream().mapToInt(answer -> answer.body().length()).sum();
    }

    /**
     * One answer as it went out.
     *
     * @param act the number of the act that it answers
     * @param page the path of the page that was acted on
     * @param type its content type
     * @param body all that was written
     */
    record GivenAnswer(String act, String page, String type, String body) implements Serializable {}
}
