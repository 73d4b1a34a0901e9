@NullMarked
package org.huansun.ui.library;

import org.jspecify.annotations.NullMarked;
