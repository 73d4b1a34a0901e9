/** 文书: papers made from a case, to be printed and handed over. */
@NullMarked
package org.huansun.documents;

import org.jspecify.annotations.NullMarked;
