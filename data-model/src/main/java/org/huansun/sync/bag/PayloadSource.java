package org.huansun.sync.bag;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a file come from. They are streamed, never held whole. */
@FunctionalInterface
public interface PayloadSource {

    /**
     * Opens the bytes from their beginning; whoever opens closes.
     *
     * @throws IOException if they cannot be read
     */
    InputStream open() throws IOException;
}
