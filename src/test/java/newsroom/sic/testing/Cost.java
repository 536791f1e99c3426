package newsroom.sic.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What a step costs in this process: time, processor of all its threads, and how far its heap rose
 * above what was in use before. Prints a row of a table; with a small heap the last figure is near
 * what was needed, with a large one it is what was asked for.
 */
public final class Cost {

    private Cost() {}

    public static void head() {
        System.out.println("| case | becomes | time | processor | heap above rest |");
        System.out.println("|---|---|---:|---:|---:|");
    }

    /**
     * Does the step once.
     *
     * @param step tells what became of it
     */
    public static void row(String what, Callable<String> step) throws Exception {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        long processor = processor();
        long start = System.nanoTime();
        String becomes = step.call();
        long nanos = System.nanoTime() - start;
        long used = processor() - processor;
        long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %,.1f ms | %,.0f ms | %,.1f MB |%n",
                what,
                becomes,
                nanos / 1e6,
                used / 1e6,
                Math.max(0, peak - before) / 1048576.0);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long processor() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
