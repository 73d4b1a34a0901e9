package org.huansun.ui.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** What can be done with a case's evidence. */
public interface EvidenceActions {

    /** Asks for files and takes them in. */
    void addFiles();

    /** Asks for a folder and takes in all that is in it. */
    void addFolder();

    /** Takes in files and folders that were dropped. */
    void take(List<Path> dropped);

    /** Holds every original against its hash. */
    void verify();

    /** Opens the form in which people say what the originals are. */
    void beginSaying(List<EvidenceRow> rows);

    /** Records what the form says. */
    void say(SayForm form);

    /** Opens the form of a hand-over. */
    void beginHandOver(List<EvidenceRow> rows);

    /** Records a hand-over. */
    void handOver(HandOverForm form);

    /** All that is known of an original. */
    EvidenceDetails details(EvidenceRow row);

    /** Makes a small picture off the screen's thread; empty where there is none. Called back on the screen's thread. */
    void thumbnail(EvidenceRow row, Consumer<Optional<Image>> done);

    /** As {@link #thumbnail}, large enough to look at, or the text or the reason instead. */
    void preview(EvidenceRow row, Consumer<Preview> done);
}
