package org.huansun.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** All mistakes of one data file: reading goes on after each, so that a person sees them together. */
public final class Mistakes {

    private final List<Mistake> found = new ArrayList<>();

    /** Reads every item and keeps those that could be read; a mistake in one does not hide those in the next. */
    public <T> List<T> collect(List<SeedSection> items, Function<SeedSection, T> reader) {
        List<T> read = new ArrayList<>(items.size());
        for (SeedSection item : items) {
            attempt(() -> read.add(reader.apply(item)));
        }
        return Collections.unmodifiableList(read);
    }

    /** Runs one step of a reading and keeps its mistake, if it makes one. */
    public void attempt(Runnable step) {
        try {
            step.run();
        } catch (MistakeFound stopped) {
            found.add(stopped.mistake());
        }
    }

    /** Adds a mistake that was found by comparing items. */
    public void add(Mistake mistake) {
        found.add(mistake);
    }

    /** The mistakes in the order of their lines, each once: a check that looks again at an item finds the same. */
    public List<Mistake> list() {
        return found.stream().distinct().sorted(Comparator.comparing(Mistake::line)).toList();
    }
}
