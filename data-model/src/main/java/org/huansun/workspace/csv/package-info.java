/** Tables as text (CSV, RFC 4180): written so that office programs read them, and read from whatever offices save. */
@NullMarked
package org.huansun.workspace.csv;

import org.jspecify.annotations.NullMarked;
