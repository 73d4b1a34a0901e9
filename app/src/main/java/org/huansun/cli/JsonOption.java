package org.huansun.cli;

import picocli.CommandLine.Option;

/** {@code --json}, which every command that prints has. */
final class JsonOption {

    @Option(names = "--json", description = "以 JSON 输出")
    private boolean json;

    boolean isAsked() {
        return json;
    }
}
