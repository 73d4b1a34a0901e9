package org.huansun.sync.bag;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.huansun.problem.Fault;

/** A machine that fails under us. The codes are read out over the phone and never mean two things. */
enum IoFailure {

    PACKAGE_NOT_READ("BG-01"), SOURCE_NOT_READ("BG-02"), PACKAGE_NOT_WRITTEN("BG-03");

    private final String code;

    IoFailure(String code) {
        this.code = code;
    }

    /**
     * The failure as it is thrown: a {@link Fault}, or a {@link CancellationException} if the thread was interrupted.
     *
     * @param where the file that could not be read or written
     */
    RuntimeException because(IOException cause, String where) {
        if (cause instanceof ClosedByInterruptException) {
            return (RuntimeException) new CancellationException(BagTexts.of("cancelled", where)).initCause(cause);
        }
        return new Fault(code, BagTexts.of(key(), where), cause);
    }

    /** As {@link #because(IOException, String)}. */
    RuntimeException because(IOException cause, Path where) {
        return because(cause, where.toString());
    }

    String key() {
        return "failure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
