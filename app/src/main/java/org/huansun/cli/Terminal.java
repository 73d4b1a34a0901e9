package org.huansun.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** The three streams of a command. */
public record Terminal(InputStream in, PrintStream out, PrintStream err) {

    /** One line to standard output. */
    void say(String line) {
        out.println(line);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
