/** What a file says of itself: what it is, what the camera wrote into it, the text that it holds. Knows no case. */
@NullMarked
package org.huansun.workspace.evidence;

import org.jspecify.annotations.NullMarked;
