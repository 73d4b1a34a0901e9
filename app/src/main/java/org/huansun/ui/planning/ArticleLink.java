package org.huansun.ui.planning;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.text.Texts;

/** The article beside a line, which opens it in the library. */
final class ArticleLink {

    private ArticleLink() {}

    /** One link, or none where there is no article. */
    static List<Node> of(String id, String article, Consumer<String> open) {
        if (article.isEmpty()) {
            return List.of();
        }
        ToolButton link = ToolButton.quiet(id, article, () -> open.accept(article));
        link.getStyleClass().add("article-link");
        link.setAccessibleText(Texts.text("plan.article", article));
        return List.of(link);
    }
}
