@NullMarked
package org.huansun.workspace.evidence;

import org.jspecify.annotations.NullMarked;
