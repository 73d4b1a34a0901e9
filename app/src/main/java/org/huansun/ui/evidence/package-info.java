/** 证据: a case's originals, what cameras and people say of them, their custody, and how they come in. */
@NullMarked
package org.huansun.ui.evidence;

import org.jspecify.annotations.NullMarked;
