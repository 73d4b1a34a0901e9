@NullMarked
package org.huansun.ui.clues;

import org.jspecify.annotations.NullMarked;
