package org.huansun.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/**
 * A value that never changes, so that a table's cells need no property each: nothing listens, nothing is to be released.
 *
 * @param getValue what it is
 */
record Fixed<T>(T getValue) implements ObservableValue<T> {

    @Override
    public void addListener(ChangeListener<? super T> listener) {}

    @Override
    public void removeListener(ChangeListener<? super T> listener) {}

    @Override
    public void addListener(InvalidationListener listener) {}

    @Override
    public void removeListener(InvalidationListener listener) {}
}
