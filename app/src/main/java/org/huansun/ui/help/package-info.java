/** F1: what a page is for and how its jobs are done, for the person who does them. */
@NullMarked
package org.huansun.ui.help;

import org.jspecify.annotations.NullMarked;
