/** 安排会议: whether a consultation meeting can be held, when, with whom, and what stands against it. */
@NullMarked
package org.huansun.ui.planning;

import org.jspecify.annotations.NullMarked;
