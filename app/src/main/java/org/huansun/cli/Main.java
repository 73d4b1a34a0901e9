package org.huansun.cli;

import java.io.PrintWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import org.huansun.problem.Fault;
import picocli.CommandLine;

/** The command line's entry. Everything that commands need is made here, once. */
public final class Main {

    private final Terminal terminal;
    private final InstantSource clock;

    /** @param clock what time it is; tests give a fixed one */
    public Main(Terminal terminal, InstantSource clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Runs one command line on the process's own streams and ends the process with its exit status. */
    public static void main(String[] arguments) {
        Terminal terminal = new Terminal(
                System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        int status = new Main(terminal, InstantSource.system()).run(arguments);
        terminal.flush();
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Runs one command line. @return the exit status: 0, 1, 2, 3, 4 or 70 */
    public int run(String... arguments) {
        Context context = new Context(terminal, clock);
        CommandLine line = new CommandLine(new HuansunCommand(context), new CommandFactory(context));
        line.setOut(new PrintWriter(terminal.out(), true));
        line.setErr(new PrintWriter(terminal.err(), true));
        line.setExecutionExceptionHandler(new ProblemReport(terminal));
        line.setParameterExceptionHandler(new UsageReport(terminal));
        line.registerConverter(LocalDate.class, new DayConverter());
        try {
            return line.execute(arguments);
        } catch (Error failure) {
            return new ProblemReport(terminal).report(new Fault("CL-01", "程序内部出错", failure));
        }
    }
}
