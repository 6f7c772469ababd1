package org.saferindicators.bench;

/**
 * What a stretch of work took.
 *
 * @param records how many records
 * @param seconds how long
 * @param cpu CPU of all processes that took part
 * @param peakMegabytes most memory the process that writes ever had, 0 where nobody looked
 */
record Measured(long records, double seconds, CpuSeconds cpu, long peakMegabytes) {

    /** Records per second. */
    double rate() {
        return records / seconds;
    }

    /** CPU seconds for a million records. */
    double cpuPerMillion() {
        return perMillion(cpu.all());
    }

    /** CPU seconds of the writer for a million records. */
    double writerPerMillion() {
        return perMillion(cpu.writer());
    }

    /** CPU seconds of PostgreSQL for a million records. */
    double postgresPerMillion() {
        return perMillion(cpu.postgres());
    }

    /** The same when only some of the records are what was asked for. */
    Measured ofThese(long good, long of) {
        return new Measured(records * good / of, seconds, cpu, peakMegabytes);
    }

    /** The same with the memory of the process that wrote. */
    Measured withPeak(long megabytes) {
        return new Measured(records, seconds, cpu, megabytes);
    }

    private double perMillion(double of) {
        return of / records * 1e6;
    }
}
