/** 欢迎: a new workspace, an existing one, or the demonstration case. */
@NullMarked
package org.huansun.ui.welcome;

import org.jspecify.annotations.NullMarked;
