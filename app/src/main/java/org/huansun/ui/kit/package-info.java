/** The design system: one style sheet, the bundled typeface, and the nodes that every page is made of. */
@NullMarked
package org.huansun.ui.kit;

import org.jspecify.annotations.NullMarked;
