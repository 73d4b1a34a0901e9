package org.huansun.ui.kit;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * A page that is read from a distance: its type grows with the screen, and further where that is wished. It is laid out as on
 * a small laptop and drawn larger, so nothing is ever closer together than there.
 */
public class Enlarged extends Region {

    private static final double DESIGNED_WIDTH = 1366;
    private static final double DESIGNED_HEIGHT = 768;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 500;

    private final Region page;
    private final ObservableDoubleValue wished;
    private final Scale scale = new Scale(1, 1);

    /** @param wished how many times larger than what the screen gives; as much of it as leaves room for the page is done */
    public Enlarged(Region page, ObservableDoubleValue wished) {
        this.page = page;
        this.wished = wished;
        page.getTransforms().add(scale);
        getChildren().add(page);
        wished.subscribe(now -> requestLayout());
    }

    private double factor() {
        double fits = Math.min(getWidth() / DESIGNED_WIDTH, getHeight() / DESIGNED_HEIGHT);
        double most = Math.min(getWidth() / LEAST_WIDTH, getHeight() / LEAST_HEIGHT);
        return Math.max(1, Math.min(Math.max(1, fits) * wished.get(), most));
    }

    @Override
    protected void layoutChildren() {
        double factor = factor();
        scale.setX(factor);
        scale.setY(factor);
        page.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }

    @Override
    protected double computeMinWidth(double height) {
        return page.minWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return page.minHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return page.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return page.prefHeight(-1);
    }
}
