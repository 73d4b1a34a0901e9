/** The window's frame: top bar, rail of pages, status line. It composes pages that do not know each other. */
@NullMarked
package org.huansun.ui.shell;

import org.jspecify.annotations.NullMarked;
