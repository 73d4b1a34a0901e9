package org.huansun.ui.evidence;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.DroppedFiles;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.SearchField;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.TwoColumns;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The evidence of a case: the originals in a table, and beside it what is selected. Files can be dropped anywhere on it. */
public final class EvidenceView extends StackPane {

    private static final double SIDE_WIDTH = 420;

    private final EvidenceModel model;
    private final EvidenceActions actions;
    private final EvidenceTable table;
    private final StackPane side = new StackPane();
    private final SearchField search = new SearchField("evidence-search", Texts.text("evidence.search"), "/");
    private final BooleanProperty reading = new SimpleBooleanProperty(false);
    private final BooleanProperty narrow = new SimpleBooleanProperty(false);
    private final Node full;
    private final Node empty;

    /** The tab over its model. */
    public EvidenceView(EvidenceModel model, EvidenceActions actions) {
        this.model = model;
        this.actions = actions;
        this.table = new EvidenceTable(model, actions, row -> turns(KeyCode.E));
        this.full = full();
        this.empty = empty();
        getStyleClass().add("evidence");
        setMinHeight(0);
        DroppedFiles.onto(this, files -> {
            if (Recorded.obstacle(this).isEmpty()) {
                actions.take(files);
            }
        });
        model.rows().addListener((ListChangeListener<EvidenceRow>) change -> arrange());
        model.selected().addListener((ListChangeListener<EvidenceRow>) change -> showDetails());
        model.side().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        arrange();
    }

    private Node full() {
        side.setMinHeight(0);
        VBox.setVgrow(side, Priority.ALWAYS);
        TwoColumns columns = new TwoColumns(new Card(toolbar(), table).growing(), new VBox(8, backToList(), side), SIDE_WIDTH);
        narrow.bind(columns.narrow());
        columns.sideFavoured().bind(Bindings.createBooleanBinding(() -> reading.get() || !isDetails(), reading, model.side()));
        columns.mainAlone().bind(narrow.and(columns.sideFavoured().not()));
        VBox.setVgrow(table, Priority.ALWAYS);
        return columns;
    }

    /** On a small screen at 150 % the list and the details take turns. */
    private Node backToList() {
        ToolButton back = ToolButton.quiet("evidence-back", Texts.text("evidence.back"), () -> reading.set(false)).with(Material2OutlinedAL.ARROW_BACK);
        back.visibleProperty().bind(narrow.and(reading).and(Bindings.createBooleanBinding(this::isDetails, model.side())));
        back.managedProperty().bind(back.visibleProperty());
        return back;
    }

    private Node toDetails() {
        ToolButton button = ToolButton.plain("evidence-details", Texts.text("evidence.details"), () -> reading.set(true));
        Reasoned reasoned = new Reasoned(button, Bindings.when(Bindings.isEmpty(model.selected())).then(Texts.text("evidence.details.none")).otherwise(""));
        reasoned.visibleProperty().bind(narrow);
        reasoned.managedProperty().bind(narrow);
        return reasoned;
    }

    private boolean isDetails() {
        return model.side().get() instanceof EvidenceModel.Side.Details;
    }

    private Node empty() {
        HBox steps = new HBox(10, adding("evidence-add-files-first", "evidence.add-files", Material2OutlinedAL.ADD_PHOTO_ALTERNATE, actions::addFiles),
                adding("evidence-add-folder-first", "evidence.add-folder", Material2OutlinedAL.CREATE_NEW_FOLDER, actions::addFolder));
        steps.setAlignment(Pos.CENTER);
        Card card = new Card(new EmptyState(Material2OutlinedAL.COLLECTIONS, Texts.text("evidence.empty"), Texts.text("evidence.empty.words"), steps)).growing();
        return card;
    }

    private Node adding(String id, String key, Ikon ikon, Runnable deed) {
        return new Recorded(whenFree(id, key, ikon, deed));
    }

    private Node whenFree(String id, String key, Ikon ikon, Runnable deed) {
        ToolButton button = ToolButton.plain(id, Texts.text(key), deed).with(ikon);
        return new Reasoned(button, model.busy().map(busy -> busy ? Texts.text("evidence.busy") : ""));
    }

    private Node toolbar() {
        ComboBox<KindOption> kinds = new ComboBox<>();
        kinds.setId("evidence-filter");
        kinds.setAccessibleText(Texts.text("evidence.column.kind"));
        kinds.getItems().setAll(EvidenceModel.ALL, EvidenceModel.WITHOUT);
        kinds.getItems().addAll(model.kinds());
        kinds.valueProperty().bindBidirectional(model.kind());
        kinds.setPrefWidth(130);
        search.text().bindBidirectional(model.words());
        search.setPrefWidth(190);
        search.setMinWidth(120);
        Label count = Words.small("");
        count.textProperty().bind(model.count());
        count.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(8, kinds, search, count, new Spring(), toDetails(),
                adding("evidence-add-files", "evidence.add-files", Material2OutlinedAL.ADD_PHOTO_ALTERNATE, actions::addFiles),
                adding("evidence-add-folder", "evidence.add-folder", Material2OutlinedAL.CREATE_NEW_FOLDER, actions::addFolder),
                whenFree("evidence-verify", "evidence.verify", Material2OutlinedAL.FACT_CHECK, actions::verify));
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void arrange() {
        boolean nothing = model.rows().isEmpty() && isDetails();
        Node wanted = nothing ? empty : full;
        if (!getChildren().equals(List.of(wanted))) {
            getChildren().setAll(wanted);
        }
    }

    private void showDetails() {
        if (model.selected().isEmpty()) {
            reading.set(false);
        }
        if (isDetails()) {
            side.getChildren().setAll(details());
        } else if (model.side().get() instanceof EvidenceModel.Side.Reported && !model.selected().isEmpty()) {
            back();
        }
    }

    private void show(EvidenceModel.Side now) {
        Node shown = switch (now) {
            case EvidenceModel.Side.Details() -> details();
            case EvidenceModel.Side.Saying(SayForm form) -> new SayPanel(form, model, actions, this::back);
            case EvidenceModel.Side.Handing(HandOverForm form) -> new HandOverPanel(form, actions, this::back);
            case EvidenceModel.Side.Reported(IntakeLines lines) -> ReportPanel.of(lines, this::back);
        };
        side.getChildren().setAll(shown);
        arrange();
        if (shown instanceof FormPanel form) {
            Platform.runLater(form::enter); // at once, the key that opened it would be typed into it
        } else if (getScene() != null) {
            table.enter();
        }
    }

    private Node details() {
        return switch (model.selected().size()) {
            case 0 -> new Card(new EmptyState(Material2OutlinedAL.IMAGE, Texts.text("evidence.none-selected"), Texts.text("evidence.none-selected.words"))).growing();
            case 1 -> DetailsPanel.of(model.selected().getFirst(), actions);
            default -> SeveralPanel.of(List.copyOf(model.selected()), actions);
        };
    }

    private void back() {
        model.side().set(new EvidenceModel.Side.Details());
    }

    private void key(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl) && !event.isAltDown() && (event.isControlDown() ? adds(event) : turns(event.getCode()))) {
            event.consume();
        }
    }

    private boolean adds(KeyEvent event) {
        if (event.getCode() != KeyCode.O || model.busy().get() || !Recorded.obstacle(this).isEmpty()) {
            return false;
        }
        if (event.isShiftDown()) {
            actions.addFolder();
        } else {
            actions.addFiles();
        }
        return true;
    }

    private boolean turns(KeyCode code) {
        boolean details = isDetails();
        boolean selected = details && !model.selected().isEmpty() && Recorded.obstacle(this).isEmpty();
        if (code == KeyCode.E && selected) {
            actions.beginSaying(List.copyOf(model.selected()));
        } else if (code == KeyCode.J && selected) {
            actions.beginHandOver(List.copyOf(model.selected()));
        } else if (code == KeyCode.SLASH) {
            Platform.runLater(search::enter);
        } else if (code == KeyCode.ESCAPE && !details) {
            back();
        } else if (code == KeyCode.ESCAPE && narrow.get() && reading.get()) {
            reading.set(false);
        } else {
            return false;
        }
        return true;
    }
}
