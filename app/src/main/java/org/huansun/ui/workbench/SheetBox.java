package org.huansun.ui.workbench;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Sheet;
import org.huansun.ui.kit.Words;

/** A paper as it will be printed, to be read on screen: the same words, so that nobody signs what he has not seen. */
public final class SheetBox extends VBox {

    /** Lays a paper out. */
    public SheetBox(Sheet sheet) {
        super(10);
        getStyleClass().add("sheet-box");
        getChildren().add(Words.styled(sheet.title(), "host-title"));
        sheet.blocks().forEach(block -> getChildren().add(node(block)));
    }

    private static Node node(Block block) {
        return switch (block) {
            case Block.Heading(String text) -> Words.strong(text);
            case Block.Paragraph(org.huansun.documents.setting.Words words) -> label(words);
            case Block.Facts(List<Block.Fact> facts) -> facts(facts);
            case Block.Table table -> table(table);
            case Block.PageBreak() -> new Separator();
        };
    }

    private static Label label(org.huansun.documents.setting.Words words) {
        Label label = words.look() == Look.STRONG ? Words.strong(words.text())
                : words.look() == Look.SMALL ? Words.small(words.text()) : Words.body(words.text());
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Node facts(List<Block.Fact> facts) {
        GridPane grid = grid(List.of(22, 78));
        for (int row = 0; row < facts.size(); row++) {
            grid.add(label(new org.huansun.documents.setting.Words(facts.get(row).name(), Look.SMALL)), 0, row);
            grid.add(lines(facts.get(row).lines()), 1, row);
        }
        return grid;
    }

    private static Node table(Block.Table table) {
        GridPane grid = grid(table.columns().stream().map(Block.Column::share).toList());
        grid.getStyleClass().add("sheet-table");
        for (int column = 0; column < table.columns().size(); column++) {
            grid.add(label(new org.huansun.documents.setting.Words(table.columns().get(column).head(), Look.SMALL)), column, 0);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                grid.add(lines(cells.get(column).lines()), column, row + 1);
            }
        }
        return grid;
    }

    private static Node lines(List<org.huansun.documents.setting.Words> lines) {
        VBox box = new VBox(2);
        lines.forEach(line -> box.getChildren().add(label(line)));
        return box;
    }

    private static GridPane grid(List<Integer> shares) {
        GridPane grid = new GridPane(10, 6);
        shares.forEach(share -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        });
        return grid;
    }
}
