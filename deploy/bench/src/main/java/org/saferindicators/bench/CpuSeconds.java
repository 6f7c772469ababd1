package org.saferindicators.bench;

/**
 * CPU seconds, by who used them.
 *
 * @param writer the worker, Kafka Connect or, for COPY, this program
 * @param postgres the server with all its processes
 * @param kafka the broker
 */
record CpuSeconds(double writer, double postgres, double kafka) {

    double all() {
        return writer + postgres + kafka;
    }

    CpuSeconds since(CpuSeconds earlier) {
        return new CpuSeconds(writer - earlier.writer, postgres - earlier.postgres, kafka - earlier.kafka);
    }
}
