/** 承办: who is in charge of a case and what was passed on, days that people set themselves, cases that hang together. */
@NullMarked
package org.huansun.ui.handling;

import org.jspecify.annotations.NullMarked;
