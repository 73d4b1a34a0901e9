package org.huansun.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a user for a file or a folder; the platform's own choosers stand behind it, and tests put their own. */
public interface FilePicker {

    /** A file to read; empty when the user gives up. */
    Optional<Path> open(Kind kind);

    /** Files of any kind to read; none when the user gives up. */
    List<Path> several(String title);

    /** A file to write; empty when the user gives up. */
    Optional<Path> save(Kind kind, String suggestedName);

    /** A folder; empty when the user gives up. */
    Optional<Path> folder(String title);

    /**
     * What kind of file.
     *
     * @param title the chooser's title
     * @param extensions without the dot, such as {@code zip}; any of them will do
     */
    record Kind(String title, List<String> extensions) {

        public Kind {
            extensions = List.copyOf(extensions);
        }

        /** A kind with one extension. */
        public Kind(String title, String extension) {
            this(title, List.of(extension));
        }
    }
}
