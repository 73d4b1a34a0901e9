/** The ways in which something can go wrong, told apart by type. A finding of the law is none of them: it is an answer. */
@NullMarked
package org.huansun.problem;

import org.jspecify.annotations.NullMarked;
