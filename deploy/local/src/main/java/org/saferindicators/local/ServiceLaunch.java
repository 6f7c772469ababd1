package org.saferindicators.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How to run a packaged service in a JVM of its own. Immutable: each {@code with} returns another launch.
 *
 * @param jar the {@code quarkus-run.jar} of the service
 * @param port HTTP port on 127.0.0.1
 * @param log takes the output of the service
 * @param config Quarkus configuration, handed over as system properties
 * @param environment environment variables, added to those of this JVM
 * @param jvmArguments such as {@code -Xmx256m}
 */
public record ServiceLaunch(
        Path jar,
        int port,
        Path log,
        Map<String, String> config,
        Map<String, String> environment,
        List<String> jvmArguments) {

    /** Copies what is mutable. */
    public ServiceLaunch {
        config = Map.copyOf(config);
        environment = Map.copyOf(environment);
        jvmArguments = List.copyOf(jvmArguments);
    }

    /**
     * A launch on a free port with the service's own configuration, which logs beside the jar into {@code
     * target/service-<port>.log}.
     *
     * @param module folder of the service's Maven module
     */
    public static ServiceLaunch ofModule(Path module) {
        Path target = module.toAbsolutePath().normalize().resolve("target");
        Path jar = target.resolve("quarkus-app").resolve("quarkus-run.jar");
        int port = Ports.free();
        return new ServiceLaunch(
                jar, port, target.resolve("service-" + port + ".log"), Map.of(), Map.of(), List.of("-Xmx512m"));
    }

    /** Sets one key of the Quarkus configuration. */
    public ServiceLaunch withConfig(String key, String value) {
        return new ServiceLaunch(jar, port, log, plus(config, key, value), environment, jvmArguments);
    }

    /** Sets one environment variable. */
    public ServiceLaunch withEnvironment(String name, String value) {
        return new ServiceLaunch(jar, port, log, config, plus(environment, name, value), jvmArguments);
    }

    /** Adds arguments of the JVM; a later one wins over an earlier one. */
    public ServiceLaunch withJvmArguments(String... arguments) {
        List<String> all =
                Stream.concat(jvmArguments.stream(), Stream.of(arguments)).toList();
        return new ServiceLaunch(jar, port, log, config, environment, all);
    }

    /** Sets the file that takes the output. */
    public ServiceLaunch withLog(Path file) {
        return new ServiceLaunch(jar, port, file, config, environment, jvmArguments);
    }

    /** Sets the HTTP port. */
    public ServiceLaunch withPort(int httpPort) {
        return new ServiceLaunch(jar, httpPort, log, config, environment, jvmArguments);
    }

    /**
     * Starts the service and returns at once; see {@link ServiceProcess#awaitReady}.
     *
     * @throws IllegalStateException when the jar is not there
     */
    public ServiceProcess start() {
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("no " + jar + ": package the service first (./mvnw package)");
        }
        return new ServiceProcess(ChildProcess.start(command(), environment, log), port);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(ChildProcess.java()));
        command.addAll(jvmArguments);
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=" + port);
        config.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static Map<String, String> plus(Map<String, String> map, String key, String value) {
        Map<String, String> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
