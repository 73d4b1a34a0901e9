package org.huansun.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Trouble;
import org.huansun.ui.kit.TroubleBar;

/** The window's content: top bar, rail, the page chosen, status line; or one page that covers all of it. */
public final class ShellView extends StackPane {

    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.K, KeyCombination.CONTROL_DOWN);
    private static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);

    private static final PseudoClass LOW_SCREEN = PseudoClass.getPseudoClass("low");
    private static final double LOW = 640;

    private final ShellModel model;
    private final List<Page> pages;
    private final Map<String, Node> made = new HashMap<>();
    private final BorderPane frame = new BorderPane();
    private final StackPane place = new StackPane();
    private final VBox bars = new VBox(8);
    private final VBox column = new VBox();
    private final StackPane sheet = new StackPane();
    private Optional<Node> before = Optional.empty();
    private final TopBar topBar;
    private final HitList hits;

    /** Composes the pages; the last one stands at the bottom of the rail. */
    public ShellView(ShellModel model, List<Page> pages, ShellActions actions) {
        this(model, pages, List.of(), actions);
    }

    /** @param apart pages that the rail doesn't lead to */
    public ShellView(ShellModel model, List<Page> pages, List<Page> apart, ShellActions actions) {
        this.model = model;
        this.pages = Stream.concat(pages.stream(), apart.stream()).toList();
        this.topBar = new TopBar(model, actions);
        this.hits = new HitList(model, actions);
        getStyleClass().add("shell");
        bars.getStyleClass().add("bars");
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        frame.setLeft(new Rail(model, pages));
        column.getChildren().addAll(bars, place);
        frame.setCenter(column);
        frame.setTop(topBar);
        frame.setBottom(new StatusLine(model));
        sheet.setPickOnBounds(false);
        sheet.setAlignment(Pos.CENTER_RIGHT);
        StackPane.setAlignment(hits, Pos.TOP_RIGHT);
        StackPane.setMargin(hits, new Insets(44, 16, 0, 0));
        topBar.search().onDown(hits::enter);
        model.page().subscribe(this::turnTo);
        model.cover().subscribe(this::cover);
        model.sheet().subscribe(this::showSheet);
        model.troubles().addListener((ListChangeListener<Trouble>) change -> showTroubles());
        showTroubles();
        heightProperty().map(height -> height.doubleValue() < LOW).subscribe(low -> pseudoClassStateChanged(LOW_SCREEN, low));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, actions));
    }

    private void turnTo(String id) {
        place.getChildren().setAll(made.computeIfAbsent(id, this::make));
    }

    /** The page at a place of the rail, if it can be opened. */
    private void turnTo(int place) {
        if (place >= 0 && place < pages.size() && pages.get(place).unavailable().isEmpty()) {
            model.page().set(pages.get(place).id());
        }
    }

    private Node make(String id) {
        return pages.stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such page: " + id))
                .content()
                .get();
    }

    private void cover(Optional<Node> node) {
        node.ifPresentOrElse(this::coverWith, this::uncover);
    }

    /** The bars stand above whatever is shown: a refusal that nobody sees is none. */
    private void coverWith(Node covering) {
        column.getChildren().remove(bars);
        VBox.setVgrow(covering, Priority.ALWAYS);
        getChildren().setAll(new VBox(bars, covering), sheet);
    }

    /** What had the keys gets them back when the sheet is gone. */
    private void showSheet(Optional<Node> node) {
        if (node.isPresent() && sheet.getChildren().isEmpty() && getScene() != null) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        sheet.getChildren().setAll(node.stream().toList());
        sheet.setVisible(node.isPresent());
        node.or(() -> before).ifPresent(Node::requestFocus);
    }

    private void uncover() {
        if (!column.getChildren().contains(bars)) {
            column.getChildren().addFirst(bars);
        }
        getChildren().setAll(frame, hits, sheet);
    }

    private void showTroubles() {
        bars.getChildren().clear();
        for (int i = 0; i < model.troubles().size(); i++) {
            Trouble trouble = model.troubles().get(i);
            bars.getChildren()
                    .add(new TroubleBar("trouble-" + i, trouble, () -> model.troubles().remove(trouble)));
        }
        bars.setManaged(!model.troubles().isEmpty());
    }

    private void key(KeyEvent event, ShellActions actions) {
        if (SEARCH.match(event)) {
            topBar.enterSearch();
            event.consume();
        } else if (HELP.match(event)) {
            actions.help(model.page().get());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.sheet().get().isPresent()) {
            model.sheet().set(Optional.empty());
            event.consume();
        } else if (event.isControlDown() && event.getCode().isDigitKey() && model.cover().get().isEmpty()) {
            turnTo(event.getCode().ordinal() - KeyCode.DIGIT1.ordinal());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !model.searchWords().get().isEmpty()) {
            model.searchWords().set("");
            event.consume();
        }
    }
}
