package org.huansun.cli;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a window can be opened, asked before JavaFX is: on Linux it would hang or end the process. */
final class DisplayCheck {

    /** What JavaFX loads, and the Debian package that has it. */
    private static final Map<String, String> LIBRARIES = libraries();

    private DisplayCheck() {}

    private static Map<String, String> libraries() {
        Map<String, String> libraries = new LinkedHashMap<>();
        libraries.put("libgtk-3.so.0", "libgtk-3-0");
        libraries.put("libXtst.so.6", "libxtst6");
        libraries.put("libX11.so.6", "libx11-6");
        libraries.put("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
        return libraries;
    }

    /** What is missing, in words; empty where a window can be opened. */
    static Optional<String> missing() {
        if (!System.getProperty("os.name").startsWith("Linux")) {
            return Optional.empty();
        }
        return missingLibrary().or(() -> display(System.getenv("DISPLAY")));
    }

    private static Optional<String> missingLibrary() {
        for (Map.Entry<String, String> library : LIBRARIES.entrySet()) {
            try (Arena arena = Arena.ofConfined()) {
                SymbolLookup.libraryLookup(library.getKey(), arena);
            } catch (IllegalArgumentException notThere) {
                return Optional.of("缺少 " + library.getKey() + "：请安装 Debian 软件包 " + library.getValue()
                        + "（apt-get install " + library.getValue() + "）");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> display(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.of("没有图形显示（环境变量 DISPLAY 未设置）");
        }
        return canOpen() ? Optional.empty() : Optional.of("图形显示 " + name + " 连不上");
    }

    private static boolean canOpen() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            Linker linker = Linker.nativeLinker();
            MethodHandle open = linker.downcallHandle(x11.findOrThrow("XOpenDisplay"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle close = linker.downcallHandle(x11.findOrThrow("XCloseDisplay"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment display = (MemorySegment) open.invoke(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int closed = (int) close.invoke(display);
            return closed == 0;
        } catch (Throwable unreachable) {
            return false;
        }
    }
}
