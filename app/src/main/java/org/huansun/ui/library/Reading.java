package org.huansun.ui.library;

/** What the reader can show: an article, or what concerns a pack as a whole. */
public sealed interface Reading permits ArticleRow, PackOverview {}
