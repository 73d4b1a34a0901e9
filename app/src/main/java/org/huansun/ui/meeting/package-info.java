/** 磋商: the meetings planned, and the host's screen. */
@NullMarked
package org.huansun.ui.meeting;

import org.jspecify.annotations.NullMarked;
