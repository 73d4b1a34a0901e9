package org.huansun.ui.meeting;

/** Shows things to the room. */
public interface RoomActions {

    /** Opens the room's window, on the second screen if there is one; closes it if it is open. */
    void window();

    /** Shows a material. */
    void show(Material material);

    /** Turns its pages by one, forward or back. */
    void turn(int pages);

    /** Takes it away. */
    void takeAway();
}
