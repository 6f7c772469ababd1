package org.saferindicators.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What processes have used, as Linux tells it in /proc. */
final class Cpu {

    private static final double TICKS_PER_SECOND = 100;
    private static final int USER = 11;
    private static final int OWN = 2;
    private static final int WITH_CHILDREN = 4;

    private Cpu() {}

    /** CPU seconds of a process, of those below it, and of those below it that have ended. */
    static double seconds(long root) {
        return ProcessHandle.of(root).stream()
                        .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
                        .mapToLong(one -> ticks(one.pid(), WITH_CHILDREN))
                        .sum()
                / TICKS_PER_SECOND;
    }

    /** CPU seconds of this process without those below it. */
    static double ofThisProcess() {
        return ticks(ProcessHandle.current().pid(), OWN) / TICKS_PER_SECOND;
    }

    /** The most memory a process ever had in RAM, in MiB. */
    static long peakMegabytes(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    /** User and system time of a process, and in two fields more that of its children that it has waited for. */
    private static long ticks(long process, int fieldsWanted) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            List<String> fields =
                    Arrays.asList(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            return fields.subList(USER, USER + fieldsWanted).stream()
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
