package org.huansun.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code huansun}: without a subcommand the window opens. */
@Command(
        name = "huansun",
        description = "环损工作台：生态环境损害赔偿案件的离线工作台",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            OpenCommand.class,
            TourCommand.class,
            DemonstrationCommand.class,
            InitCommand.class,
            RulesCommand.class,
            DeadlinesCommand.class,
            CalendarCommand.class,
            MeetingCommand.class,
            LibraryCommand.class,
            CaseCommand.class,
            ClueCommand.class,
            SearchCommand.class,
            PackageCommand.class,
            CheckCommand.class,
            RebuildCommand.class,
            GenerateCommand.class
        })
final class HuansunCommand implements Callable<Integer> {

    private final Context context;

    HuansunCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return new WindowStart(context).open(Optional.empty());
    }
}
