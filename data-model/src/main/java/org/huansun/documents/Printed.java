package org.huansun.documents;

import java.time.Instant;
import java.time.InstantSource;
import org.huansun.workspace.Workspace;

/**
 * Who printed a paper and when.
 *
 * @param note what the reader has to know of the view that was printed, such as that it is of an earlier day; or empty
 */
public record Printed(String by, Instant at, String note) {

    /** Printed now by whom a workspace belongs to, as the file stands. */
    public static Printed now(Workspace workspace, InstantSource clock) {
        return new Printed(workspace.settings().person(), clock.instant(), "");
    }
}
