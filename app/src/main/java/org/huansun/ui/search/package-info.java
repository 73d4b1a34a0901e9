/** 搜索: all that words find, kind by kind. */
@NullMarked
package org.huansun.ui.search;

import org.jspecify.annotations.NullMarked;
