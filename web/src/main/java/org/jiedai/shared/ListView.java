package org.jiedai.shared;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;

/**
 * A page with a list that can grow: read as its table asks for it, within the days that are wished for, and taken home
 * as it is sorted and filtered.
 *
 * @param <T> a row
 */
public abstract class ListView<T> extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    protected People people;

    @Inject
    protected Formats formats;

    @Inject
    private Witness witness;

    private transient LazyRows<T> rows;
    private final DaysWished days = new DaysWished("day");

    /** The list, by {@link #rows}. */
    protected abstract LazyRows<T> read();

    /** What the file is called, and the audit notes. */
    protected abstract String fileName();

    /** The keys of the file's headings. */
    protected abstract List<String> head();

    /** A row as the file says it, in the order of {@link #head}. */
    protected abstract List<Object> cells(T row);

    /** A list of the board's, within the days wished for. */
    protected final LazyRows<T> rows(
            Function<ListWish, List<T>> board, ToLongFunction<ListWish> count, Function<T, Object> key) {
        return new LazyRows<>(
                wish -> board.apply(days.in(wish, me.getZone())),
                wish -> count.applyAsLong(days.in(wish, me.getZone())),
                key);
    }

    /** The rows as the table asks for them. */
    public LazyRows<T> getRows() {
        if (rows == null) {
            rows = read();
        }
        return rows;
    }

    public DaysWished getDays() {
        return days;
    }

    /** These to choose one from, and none for all of them. */
    protected final List<SelectItem> choices(Enum<?>... some) {
        return Stream.concat(
                        Stream.of(new SelectItem("", "")),
                        Arrays.stream(some).map(one -> new SelectItem(one.name(), texts.name(one))))
                .toList();
    }

    /** Their name; empty for nobody. */
    public String who(String login) {
        return login == null ? "" : people.name(login);
    }

    public void csv() {
        file().sendCsv(fileName());
    }

    public void xlsx() {
        file().sendXlsx(fileName());
    }

    // What was taken home is noted, for customers' names are in it.
    private TableFile file() {
        List<T> all = getRows().whole();
        witness.saw(Seen.EXPORTED, me.getLogin(), me.getStoreCode(), fileName() + " " + all.size());
        TableFile file = new TableFile(head().stream().map(texts::get).toList());
        all.forEach(row -> file.row(cells(row)));
        return file;
    }
}
