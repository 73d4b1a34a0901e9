package org.huansun.ui.workbench;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * A question that is asked again and again while somebody types: it is answered off the screen, and an answer that is no
 * longer wanted is neither worked out nor shown.
 */
final class LatestQuestion {

    private final Bench bench;
    private final AtomicLong asked = new AtomicLong();

    LatestQuestion(Bench bench) {
        this.bench = bench;
    }

    /** Asks, instead of what was asked before; {@code done} is told on the screen's thread. */
    <T> void ask(Callable<T> work, Consumer<T> done) {
        long mine = asked.incrementAndGet();
        bench.<Optional<T>>inBackground(() -> asked.get() == mine ? Optional.of(work.call()) : Optional.empty(), answer -> {
            if (asked.get() == mine) {
                answer.ifPresent(done);
            }
        });
    }

    /** Nothing is wanted any more. */
    void forget() {
        asked.incrementAndGet();
    }
}
