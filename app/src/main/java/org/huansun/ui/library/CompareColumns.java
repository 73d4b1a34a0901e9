package org.huansun.ui.library;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Three columns: what is compared, and the two sides, as wide as each other. */
final class CompareColumns extends GridPane {

    private static final double[] SHARES = {20, 40, 40};
    private static final double GAP = 16;
    private static final double CLOSE = 3;

    private int rows;

    CompareColumns(Node item, Node left, Node right) {
        super(GAP, CLOSE);
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setFillWidth(true);
            getColumnConstraints().add(column);
        }
        add(item, left, right);
    }

    /** Adds a row below. */
    void add(Node item, Node left, Node right) {
        addRow(rows++, item, left, right);
        for (Node node : new Node[] {item, left, right}) {
            setValignment(node, VPos.TOP);
        }
    }
}
