package org.huansun.architecture.planted.ui.cases;

/** Breaks no rule by itself: it is here to be known. */
public final class Anything {}
