/** 案件: the list, the page of one case, and the panel that records a fact. */
@NullMarked
package org.huansun.ui.cases;

import org.jspecify.annotations.NullMarked;
