/** Files that leave the workspace. */
@NullMarked
package org.huansun.workspace.file;

import org.jspecify.annotations.NullMarked;
