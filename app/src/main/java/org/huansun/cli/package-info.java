/** The command line: the same code as the window, for scripts, checks and headless machines. */
@NullMarked
package org.huansun.cli;

import org.jspecify.annotations.NullMarked;
