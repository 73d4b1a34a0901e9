package javafx.planted;

/** Stands for a control of JavaFX, which data-model has no way to see. */
public final class Button {}
