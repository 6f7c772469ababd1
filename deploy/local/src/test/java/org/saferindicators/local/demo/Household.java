package org.saferindicators.local.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.saferindicators.local.ChildProcess;

/** Stands in for a demo: a process with a guard and a child, which says its child's id and waits for the end. */
final class Household {

    private Household() {}

    /** Starts a household with {@code child} and waits until its input ends. */
    public static void main(String[] arguments) throws IOException {
        Path log = Path.of(arguments[0]);
        ChildProcess child = ChildProcess.start(
                List.of(ChildProcess.java(), Household.class.getName() + "$Child"),
                Map.of("CLASSPATH", System.getProperty("java.class.path")),
                log);
        ParentGuard.start(log.resolveSibling("guard.log"));
        System.out.println(child.pid());
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    /** Does nothing until it is ended. */
    static final class Child {
        private Child() {}

        /** Waits. */
        public static void main(String[] arguments) throws InterruptedException {
            Thread.currentThread().join();
        }
    }
}
