@NullMarked
package org.huansun.workspace.clue;

import org.jspecify.annotations.NullMarked;
