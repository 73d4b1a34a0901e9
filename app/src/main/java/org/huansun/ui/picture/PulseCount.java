package org.huansun.ui.picture;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** Waits until the scene has been laid out and drawn a few times. */
final class PulseCount extends AnimationTimer {

    private final Consumer<AnimationTimer> done;
    private int left;

    PulseCount(int pulses, Consumer<AnimationTimer> done) {
        this.left = pulses;
        this.done = done;
    }

    @Override
    public void handle(long now) {
        left--;
        if (left == 0) {
            done.accept(this);
        }
    }
}
