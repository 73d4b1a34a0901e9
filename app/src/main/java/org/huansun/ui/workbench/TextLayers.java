package org.huansun.ui.workbench;

import java.io.IOException;
import java.util.List;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.Evidence;
import org.huansun.workspace.EvidenceTexts;
import org.huansun.workspace.evidence.TextLayerReading;
import org.slf4j.LoggerFactory;

/** Takes the texts off originals that nobody has read yet, so that they are found by searching; in the background. */
final class TextLayers {

    private final Bench bench;

    TextLayers(Bench bench) {
        this.bench = bench;
    }

    /** Reads what there is to read; stopping leaves the rest for the next time. */
    void read() {
        if (!bench.workspace().isOwned()) {
            return;
        }
        EvidenceTexts texts = bench.workspace().evidenceTexts();
        bench.inBackground(() -> !texts.missing(1).isEmpty(), some -> {
            if (some) {
                bench.longWork(Texts.text("desk.evidence.reading"), Texts.text("desk.evidence.unit"), work -> readAll(texts, work), read -> { });
            }
        });
    }

    private int readAll(EvidenceTexts texts, LongWork work) {
        List<String> missing = texts.missing(Integer.MAX_VALUE);
        for (int done = 0; done < missing.size(); done++) {
            if (work.isStopped()) {
                return done;
            }
            work.at(done, missing.size());
            readOne(texts, missing.get(done));
        }
        return missing.size();
    }

    private void readOne(EvidenceTexts texts, String sha256) {
        Evidence evidence = bench.workspace().evidence();
        if (!evidence.has(sha256)) {
            return;
        }
        try {
            texts.put(sha256, TextLayerReading.read(evidence.path(sha256)).text());
        } catch (IOException unreadable) {
            LoggerFactory.getLogger(TextLayers.class).info("an original's text is left for the next time", unreadable);
        }
    }
}
