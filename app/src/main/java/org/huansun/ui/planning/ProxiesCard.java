package org.huansun.ui.planning;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.text.Texts;

/** 代理与回避: lawyers' papers on the planned day, and conflicts that the file shows. */
final class ProxiesCard extends StackPane {

    ProxiesCard(PlanModel model) {
        VBox lines = new VBox(4);
        getChildren().add(new Card(Texts.text("plan.proxies"), lines).compact());
        model.proxies().addListener((ListChangeListener<ProxyLine>) change -> show(model, lines));
        show(model, lines);
    }

    private static void show(PlanModel model, VBox lines) {
        lines.getChildren().setAll(model.proxies().stream()
                .map(proxy -> PlanLines.line(proxy.tone(), proxy.state(), proxy.words(), proxy.more(), List.of())).toList());
        if (model.proxies().isEmpty()) {
            lines.getChildren().add(PlanLines.muted(Texts.text("plan.proxies.none")));
        }
    }
}
