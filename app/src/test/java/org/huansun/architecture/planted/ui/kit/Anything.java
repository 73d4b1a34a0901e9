package org.huansun.architecture.planted.ui.kit;

/** Breaks no rule by itself: it is here to be known. */
public final class Anything {}
