package org.huansun.ui.help;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.huansun.ui.kit.KeyCap;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** F1: the help of what the user is at, on a sheet over the right third; what is below stays as it is. */
public final class HelpSheet extends VBox {

    private static final double WIDTH = 455;
    private static final double NUMBER_WIDTH = 22;

    /** The help of a topic; {@code close} takes the sheet away. */
    public HelpSheet(String topic, Runnable close) {
        HelpText text = HelpText.of(topic);
        setId("help-sheet");
        getStyleClass().add("help-sheet");
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
        ToolButton away = ToolButton.icon("help-close", Material2OutlinedAL.CLOSE, Texts.text("help.close"), close);
        away.getStyleClass().add("quiet");
        HBox head = new HBox(10, Words.styled(text.title(), "help-title"), new Spring(), new KeyCap("Esc"), away);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox blocks = new VBox(8);
        blocks.getStyleClass().add("help-blocks");
        blocks.getChildren().setAll(text.blocks().stream().map(HelpSheet::block).toList());
        Scroll scroll = new Scroll("help-scroll", blocks);
        scroll.setFocusTraversable(true); // else its end can't be reached by keys
        scroll.setAccessibleText(text.title());
        getChildren().setAll(head, scroll);
        focusedProperty().subscribe(on -> {
            if (on) {
                scroll.requestFocus();
            }
        });
    }

    private static Node block(HelpText.Block block) {
        return switch (block) {
            case HelpText.Block.Heading(String words) -> Words.styled(words, "help-heading");
            case HelpText.Block.Paragraph(List<HelpText.Part> parts) -> flow(parts);
            case HelpText.Block.Step(String number, List<HelpText.Part> parts) -> marked(Words.styled(number, "help-number"), parts);
            case HelpText.Block.Point(List<HelpText.Part> parts) -> marked(Words.muted("·"), parts);
        };
    }

    private static Node marked(Label mark, List<HelpText.Part> parts) {
        mark.setMinWidth(NUMBER_WIDTH);
        mark.setAlignment(Pos.TOP_CENTER);
        TextFlow flow = flow(parts);
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox row = new HBox(6, mark, flow);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static TextFlow flow(List<HelpText.Part> parts) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("help-flow");
        for (HelpText.Part part : parts) {
            flow.getChildren().add(switch (part) {
                case HelpText.Part.Words(String words) -> words(words);
                case HelpText.Part.Key(String name) -> new KeyCap(name);
            });
        }
        return flow;
    }

    private static Text words(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("help-words");
        return text;
    }
}
