package org.huansun.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.huansun.ui.evidence.decode.NotShown;
import org.huansun.ui.evidence.decode.SmallPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallPictureTest {

    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;
    private static final int BLUE = 0xFF0000FF;
    private static final int WHITE = 0xFFFFFFFF;

    @TempDir
    Path folder;

    /** Red and green above, blue and white below: 40 wide, 20 high. */
    private Path fourCorners() throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 40; x++) {
                image.setRGB(x, y, y < 10 ? x < 20 ? RED : GREEN : x < 20 ? BLUE : WHITE);
            }
        }
        Path file = folder.resolve("corners.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /** Upper left, upper right, lower left, lower right. */
    private List<Integer> corners(int orientation) throws IOException {
        Image image = SmallPicture.read(fourCorners(), orientation, 1000, 1000).image();
        int right = (int) image.getWidth() - 3;
        int low = (int) image.getHeight() - 3;
        return List.of(image.getPixelReader().getArgb(2, 2), image.getPixelReader().getArgb(right, 2),
                image.getPixelReader().getArgb(2, low), image.getPixelReader().getArgb(right, low));
    }

    @Test
    void a_picture_is_turned_and_mirrored_as_its_orientation_says() throws IOException {
        assertThat(corners(1)).containsExactly(RED, GREEN, BLUE, WHITE);
        assertThat(corners(2)).containsExactly(GREEN, RED, WHITE, BLUE);
        assertThat(corners(3)).containsExactly(WHITE, BLUE, GREEN, RED);
        assertThat(corners(4)).containsExactly(BLUE, WHITE, RED, GREEN);
        assertThat(corners(5)).containsExactly(RED, BLUE, GREEN, WHITE);
        assertThat(corners(6)).containsExactly(BLUE, RED, WHITE, GREEN);
        assertThat(corners(7)).containsExactly(WHITE, GREEN, BLUE, RED);
        assertThat(corners(8)).containsExactly(GREEN, WHITE, RED, BLUE);
    }

    @Test
    void it_fits_its_box_also_lying_and_is_never_blown_up() throws IOException {
        BufferedImage large = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        Path file = folder.resolve("large.jpg");
        ImageIO.write(large, "jpg", file.toFile());
        assertThat(size(SmallPicture.read(file, 1, 150, 150))).containsExactly(150, 100);
        assertThat(size(SmallPicture.read(file, 6, 150, 150))).containsExactly(100, 150);
        assertThat(size(SmallPicture.read(fourCorners(), 1, 150, 150))).containsExactly(40, 20);
    }

    private static List<Integer> size(SmallPicture picture) {
        assertThat(picture.whole()).isTrue();
        return List.of((int) picture.image().getWidth(), (int) picture.image().getHeight());
    }

    @Test
    void a_picture_cut_in_half_shows_what_there_is_and_says_that_it_is_not_whole() throws IOException {
        BufferedImage noise = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        java.util.Random random = new java.util.Random(1);
        for (int at = 0; at < 400 * 300; at++) {
            noise.setRGB(at % 400, at / 400, random.nextInt());
        }
        Path file = folder.resolve("whole.jpg");
        ImageIO.write(noise, "jpg", file.toFile());
        byte[] bytes = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(SmallPicture.read(cut, 1, 100, 100).whole()).isFalse();
    }

    @Test
    void a_picture_that_declares_billions_of_points_is_not_decoded() throws IOException {
        ByteBuffer head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(60_000).putInt(60_000).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 check = new CRC32();
        check.update(head.array());
        Path giant = Files.write(folder.resolve("giant.png"), ByteBuffer.allocate(33).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13).put(head.array()).putInt((int) check.getValue()).array());
        assertThatThrownBy(() -> SmallPicture.read(giant, 1, 100, 100)).isInstanceOf(NotShown.class).hasMessage("TOO_LARGE");
    }

    @Test
    void what_is_no_picture_is_told_to_be_broken() throws IOException {
        Path zip = Files.write(folder.resolve("zip.jpg"), new byte[] {'P', 'K', 3, 4});
        assertThatThrownBy(() -> SmallPicture.read(zip, 1, 100, 100)).isInstanceOf(NotShown.class).hasMessage("BROKEN");
    }
}
