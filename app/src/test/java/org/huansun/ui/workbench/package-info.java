/** The real pages on real workspaces, without a display. */
@NullMarked
package org.huansun.ui.workbench;

import org.jspecify.annotations.NullMarked;
