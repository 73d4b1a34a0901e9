package org.huansun.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code -w DIR}, the workspace that a command works on. */
final class WorkspaceOption {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "DIR", description = "工作区文件夹")
    private Path folder = Path.of("");

    Path folder() {
        return folder;
    }
}
