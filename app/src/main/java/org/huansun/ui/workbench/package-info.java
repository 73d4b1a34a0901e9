/** Puts the pages onto a workspace: the one place where screens and data meet. */
@NullMarked
package org.huansun.ui.workbench;

import org.jspecify.annotations.NullMarked;
