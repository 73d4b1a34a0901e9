/** The index over what can be searched: which words stand where, from one character on, exactly as a plain substring search. */
@NullMarked
package org.huansun.workspace.search;

import org.jspecify.annotations.NullMarked;
