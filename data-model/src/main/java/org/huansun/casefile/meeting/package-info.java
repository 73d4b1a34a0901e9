/**
 * 磋商会议: what was recorded of each round, and what has to be known before one is held. Pure: entries and a pack in, values
 * out.
 */
@NullMarked
package org.huansun.casefile.meeting;

import org.jspecify.annotations.NullMarked;
