package org.huansun.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huansun.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedFileTest {

    @TempDir
    Path folder;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void a_file_is_written_and_one_that_was_there_is_replaced() throws IOException {
        Path file = folder.resolve("说明.pdf");
        FinishedFile.write(file, new byte[] {1});
        FinishedFile.write(file, new byte[] {2, 3});

        assertThat(file).hasBinaryContent(new byte[] {2, 3});
        assertThat(names(folder)).containsExactly("说明.pdf");
    }

    @Test
    void a_folder_is_no_place_for_a_file() {
        assertThatThrownBy(() -> FinishedFile.write(folder, new byte[] {1})).isInstanceOf(BadInput.class).hasMessageContaining("文件夹");
    }

    @Test
    void a_folder_that_is_not_there_is_told_of() {
        assertThatThrownBy(() -> FinishedFile.write(folder.resolve("没有").resolve("a.pdf"), new byte[] {1}))
                .isInstanceOf(BadInput.class).hasMessageContaining("文件没有写成");
    }

    /** A disk of 64 kB in memory; only the superuser can make one. */
    @Test
    void a_disk_that_is_full_keeps_what_was_there_and_nothing_half() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString())).as("may mount").isTrue();
        try {
            Path file = disk.resolve("a.pdf");
            FinishedFile.write(file, new byte[] {7});

            assertThatThrownBy(() -> FinishedFile.write(file, new byte[200_000])).isInstanceOf(BadInput.class);

            assertThat(file).hasBinaryContent(new byte[] {7});
            assertThat(names(disk)).containsExactly("a.pdf");
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
