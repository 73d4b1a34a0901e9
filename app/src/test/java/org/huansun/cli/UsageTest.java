package org.huansun.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest extends CommandLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"foo", "case", "case foo", "rules", "rules show", "calendar", "meeting", "library", "package",
            "package verify",
        "deadlines", "case list", "check", "init", "search -w x", "--foo", "case list -w", "rules list extra",
                "case show 1",
        "search -w x y --limit many", "tour", "open"})
    void a_command_that_is_written_wrongly_is_shown_how_to_write_it(String command) {
        assertThat(stopped(2, command.split(" "))).startsWith("命令写法不对：").contains("Usage: huansun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadlines --facts - --as-of soon", "calendar add soon 1",
        "case record 1 x -w w --on soon", "case show 1 -w w --as-of soon", "case new -w w --title x --on soon"})
    void a_day_that_is_none_is_bad_input(String command) {
        assertThat(stopped(3, command.split(" "))).isEqualTo("日期：“soon”不是日期。写成 2026-05-09 的样子，并且是历上有的一天。");
    }

    @Test
    void help_and_version_are_answers() {
        assertThat(done("--help").out()).contains("init", "deadlines", "package", "case");
        assertThat(done("--version").out()).contains("环损工作台", "Java 25");
    }

    /** A clock that fails stands for any mistake of ours. */
    @Test
    void our_own_mistake_has_a_code_and_no_stack_trace() {
        for (RuntimeException ours : List.of(new IllegalStateException("secret detail"), new StackOverflow())) {
            InstantSource broken = () -> {
                if (ours instanceof StackOverflow) {
                    throw new StackOverflowError();
                }
                throw ours;
            };
            Ran ran = run("{\"pack\":\"CN-2020\",\"events\":[]}".getBytes(UTF_8), broken, "deadlines", "--facts", "-");
            String code = ours instanceof StackOverflow ? "CL-01" : "CL-00";
            assertThat(ran).isEqualTo(new Ran(70, "", "程序内部出错（" + code + "）。详情见日志。" + System.lineSeparator()));
        }
    }

    private static final class StackOverflow extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
