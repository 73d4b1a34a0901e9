/**
 * Deadlines as a calendar file (RFC 5545) for other programs. Written by us: the library at hand folds lines after 73 characters,
 * which are up to 219 octets of Chinese, where the RFC says 75.
 */
@NullMarked
package org.huansun.workspace.ics;

import org.jspecify.annotations.NullMarked;
