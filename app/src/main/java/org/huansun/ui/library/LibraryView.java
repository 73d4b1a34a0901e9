package org.huansun.ui.library;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.DrawnList;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.SearchField;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.library.LibraryModel.Place;
import org.huansun.ui.library.LibraryModel.Scope;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 法规: packs with their standing, the articles of one or what was found, and a reader; or a comparison, or a preview. */
public final class LibraryView extends StackPane {

    /** Below this (a small screen at 150 %) the packs become a choice above the articles. */
    private static final double ENOUGH = 1000;
    private static final double PACKS_WIDTH = 260;
    private static final double ARTICLES_WIDTH = 244;
    private static final double HITS_WIDTH = 330;

    private final LibraryModel model;
    private final LibraryActions actions;
    private final ArticleColumn column;

    /** The page over its model. */
    public LibraryView(LibraryModel model, LibraryActions actions) {
        this.model = model;
        this.actions = actions;
        this.column = new ArticleColumn(model, actions);
        Node reading = readingPage();
        model.words().subscribe(typed -> actions.search());
        model.scope().subscribe(scope -> actions.search());
        model.place().subscribe(place -> getChildren().setAll(switch (place) {
            case Place.Reader reader -> reading;
            case Place.Comparing comparing -> new CompareView(comparing.model(), model, actions);
            case Place.Previewing previewing -> new PreviewView(previewing.preview(), model, actions);
        }));
    }

    private VBox readingPage() {
        StackPane reader = new StackPane();
        reader.setMinWidth(300);
        HBox.setHgrow(reader, Priority.ALWAYS);
        model.reading().subscribe(row -> {
            row.ifPresent(actions::read);
            draw(reader);
        });
        model.hits().subscribe(() -> draw(reader));
        width(column, ARTICLES_WIDTH);
        model.words().subscribe(typed -> width(column, typed.isBlank() ? ARTICLES_WIDTH : HITS_WIDTH));
        ToolButton add = ToolButton.icon("library-add-pack", Material2OutlinedAL.ADD, Texts.text("library.add-pack"), actions::addPack);
        Card packs = new Card(Texts.text("library.packs"), packs(), new PackTroubles(model)).atEnd(new Recorded(add));
        width(packs, PACKS_WIDTH);
        StackPane main = new StackPane();
        main.setMinHeight(0);
        VBox.setVgrow(main, Priority.ALWAYS);
        PackChoice choice = new PackChoice("library-pack", Texts.text("library.packs"), model.packs());
        choice.follow(model, actions);
        VBox.setVgrow(column, Priority.ALWAYS);
        main.widthProperty().map(width -> width.doubleValue() >= ENOUGH).subscribe(wide -> {
            main.getChildren().clear();
            main.getChildren().add(wide ? new HBox(12, packs, column, reader) : new HBox(12, new VBox(8, choice, column), reader));
        });
        VBox page = new VBox(header(), main);
        page.getStyleClass().add("page");
        return page;
    }

    private PageHeader header() {
        SearchField search = new SearchField("library-words", Texts.text("library.words"), "");
        search.setPrefWidth(300);
        search.text().bindBidirectional(model.words());
        search.onEnter(column::openHit);
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !model.words().get().isBlank()) {
                column.enterHits();
                event.consume();
            }
        });
        ToolButton compare = ToolButton.plain("library-compare", Texts.text("library.compare"), actions::compare)
                .with(Material2OutlinedAL.COMPARE_ARROWS);
        ToolButton importing = ToolButton.primary("library-import", Texts.text("library.import"),
                        () -> model.pack().ifPresent(actions::importText))
                .with(Material2OutlinedAL.FILE_UPLOAD);
        return new PageHeader(Texts.text("library.title")).deeds(search, scope(), needsPack(compare), new Recorded(needsPack(importing)));
    }

    private Node needsPack(ToolButton button) {
        return new Reasoned(button, model.book().map(book -> book.isPresent() ? "" : Texts.text("library.choose")));
    }

    private CheckBox scope() {
        CheckBox box = new CheckBox(Texts.text("library.all-packs"));
        box.setId("library-all-packs");
        box.setMinWidth(USE_PREF_SIZE);
        model.scope().subscribe(scope -> box.setSelected(scope == Scope.ALL));
        box.setOnAction(event -> model.scope().set(box.isSelected() ? Scope.ALL : Scope.PACK));
        return box;
    }

    private ListView<PackRow> packs() {
        ListView<PackRow> list = new DrawnList<>("library-packs", model.packs(), PackCell::draw, Texts.text("library.packs"));
        list.getSelectionModel().selectedItemProperty().subscribe(pack -> {
            if (pack != null && !model.pack().equals(Optional.of(pack))) {
                actions.choose(pack);
            }
        });
        model.book().subscribe(book -> book.map(PackBook::pack).ifPresent(pack -> {
            list.getSelectionModel().select(pack);
            list.scrollTo(Math.max(0, model.packs().indexOf(pack) - 1));
        }));
        return list;
    }

    private void draw(StackPane reader) {
        Optional<PackRow> pack = model.pack();
        reader.getChildren().setAll(model.reading().get().flatMap(row -> pack.map(of -> drawn(row, of)))
                .orElseGet(LibraryView::nothing));
    }

    private Node drawn(Reading reading, PackRow pack) {
        return switch (reading) {
            case ArticleRow row -> new ArticleReader(row, pack, model, actions);
            case PackOverview overview -> new OverviewReader(overview, model, actions);
        };
    }

    private static Node nothing() {
        return new Card(new EmptyState(
                Material2OutlinedMZ.MENU_BOOK, Texts.text("library.empty"), Texts.text("library.empty.words")));
    }

    private static void width(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }
}
