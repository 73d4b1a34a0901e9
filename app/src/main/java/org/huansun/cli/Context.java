package org.huansun.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import org.huansun.problem.Problem;
import org.huansun.rules.LawBook;
import org.huansun.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** What commands share: streams, the clock, and the shipped law, read when first asked for. */
final class Context {

    private final Terminal terminal;
    private final InstantSource clock;
    private @Nullable LawBook law;

    Context(Terminal terminal, InstantSource clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    Terminal terminal() {
        return terminal;
    }

    InstantSource clock() {
        return clock;
    }

    /** Today in China. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Workspace.ZONE);
    }

    LawBook law() {
        LawBook known = law;
        if (known == null) {
            known = LawBook.shipped();
            law = known;
        }
        return known;
    }

    /** Opens a workspace to work in it. */
    Workspace own(Path folder) {
        return Workspace.open(folder, law(), clock);
    }

    /** Opens a workspace to look at it: as its owner where that is possible, else beside the owner. */
    Workspace look(Path folder) {
        try {
            return own(folder);
        } catch (Problem inUseOrReadOnly) {
            return Workspace.visit(folder, law(), clock);
        }
    }
}
