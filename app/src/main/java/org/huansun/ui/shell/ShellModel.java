package org.huansun.ui.shell;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.Trouble;

/** What the frame shows: where the user is, what is saved, what runs. */
public final class ShellModel {

    /** The pill at the top right. */
    public record Pill(Tone tone, String words) {}

    private final StringProperty office = new SimpleStringProperty("");
    private final ObjectProperty<Pill> pill;
    private final ObjectProperty<String> page;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Optional<Node>> cover = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Node>> sheet = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty fullScreen = new SimpleBooleanProperty(false);
    private final StringProperty searchWords = new SimpleStringProperty("");
    private final StringProperty rulePack = new SimpleStringProperty("");
    private final ObjectProperty<SearchAnswer> answer = new SimpleObjectProperty<>(SearchAnswer.NONE);
    private final ObservableList<String> status = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> tasks = FXCollections.observableArrayList();
    private final ObservableMap<String, Integer> badges = FXCollections.observableHashMap();
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();

    /** A frame that opens on the given page. */
    public ShellModel(String firstPage, Pill pill) {
        this.page = new SimpleObjectProperty<>(firstPage);
        this.pill = new SimpleObjectProperty<>(pill);
    }

    /** Office and group, such as 呼伦贝尔市生态环境局 · 现场二组. */
    public StringProperty office() {
        return office;
    }

    /** 离线 · 已保存, or what is wrong. */
    public ObjectProperty<Pill> pill() {
        return pill;
    }

    /** The id of the page shown. */
    public ObjectProperty<String> page() {
        return page;
    }

    /** Light or dark. */
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** A page that covers the whole window, such as the host's screen; empty for none. */
    public ObjectProperty<Optional<Node>> cover() {
        return cover;
    }

    /** Whether the window fills the whole screen. */
    public BooleanProperty fullScreen() {
        return fullScreen;
    }

    /** A sheet at the right-hand side over whatever is shown, such as the help; empty for none. */
    public ObjectProperty<Optional<Node>> sheet() {
        return sheet;
    }

    /** What is typed into the search field. */
    public StringProperty searchWords() {
        return searchWords;
    }

    /** What the search found. */
    public ObjectProperty<SearchAnswer> answer() {
        return answer;
    }

    /** The status line's parts, from the left. */
    public ObservableList<String> status() {
        return status;
    }

    /** The rule pack named at the right of the status line. */
    public StringProperty rulePack() {
        return rulePack;
    }

    /** Long work under way. */
    public ObservableList<RunningTask> tasks() {
        return tasks;
    }

    /** The numbers at pages of the rail, by the page's id; zero shows none. */
    public ObservableMap<String, Integer> badges() {
        return badges;
    }

    /** Bars above the page: what, why, what now. */
    public ObservableList<Trouble> troubles() {
        return troubles;
    }
}
