@NullMarked
package org.huansun.ui;

import org.jspecify.annotations.NullMarked;
