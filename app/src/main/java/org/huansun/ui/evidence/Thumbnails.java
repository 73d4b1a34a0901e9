package org.huansun.ui.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;

/**
 * Small pictures, made one after the other while somebody looks: what came on screen last comes first, what has left the
 * screen is not made at all. Some hundred are kept, in memory only: a file of them would outlive a sealed workspace.
 */
final class Thumbnails {

    private static final int KEPT = 400;

    private final EvidenceActions actions;
    private final Deque<ThumbnailBox> waiting = new ArrayDeque<>();
    private final Map<String, Optional<Image>> made = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Image>> eldest) {
            return size() > KEPT;
        }
    };
    private boolean working;

    Thumbnails(EvidenceActions actions) {
        this.actions = actions;
    }

    /** Shows the picture of the box's row, now or when it is made. */
    void fill(ThumbnailBox box) {
        waiting.push(box);
        next();
    }

    private void next() {
        while (!working && !waiting.isEmpty()) {
            ThumbnailBox box = waiting.pop();
            EvidenceRow row = box.row();
            if (made.containsKey(row.sha256())) {
                box.show(made.getOrDefault(row.sha256(), Optional.empty()));
            } else if (box.isOnScreen()) {
                working = true;
                actions.thumbnail(row, image -> made(row, box, image));
            }
        }
    }

    private void made(EvidenceRow row, ThumbnailBox box, Optional<Image> image) {
        made.put(row.sha256(), image);
        box.show(image);
        working = false;
        next();
    }
}
