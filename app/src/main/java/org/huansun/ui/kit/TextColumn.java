package org.huansun.ui.kit;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** A table column of plain words. */
public final class TextColumn<T> extends TableColumn<T, String> {

    private final String styleClass;

    /**
     * Makes one.
     *
     * @param id stable, in kebab-case
     * @param width in pixels; tables share out what is left in proportion
     * @param styleClass for its cells, such as {@code muted}
     */
    public TextColumn(String id, String title, double width, String styleClass, Function<T, String> words) {
        super(title);
        this.styleClass = styleClass;
        setId(id);
        setPrefWidth(width);
        setReorderable(false);
        setCellValueFactory(row -> new Fixed<>(words.apply(row.getValue())));
        setCellFactory(column -> new WordsCell<>(styleClass));
    }

    /** Keeps a width below which it is not squeezed. */
    public TextColumn<T> atLeast(double width) {
        setMinWidth(width);
        return this;
    }

    /** Lets words that are too long go on in a second line: for a table of {@linkplain PlainTable#twoLines() such rows}. */
    public TextColumn<T> flowing() {
        setCellFactory(column -> {
            WordsCell<T> cell = new WordsCell<>(styleClass);
            cell.setWrapText(true);
            return cell;
        });
        return this;
    }

    private static final class WordsCell<T> extends TableCell<T, String> {
        private WordsCell(String styleClass) {
            getStyleClass().add(styleClass);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
        }
    }
}
