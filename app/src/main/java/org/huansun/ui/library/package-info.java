/** 法规: rule packs with their standing, and the reader of articles. */
@NullMarked
package org.huansun.ui.library;

import org.jspecify.annotations.NullMarked;
