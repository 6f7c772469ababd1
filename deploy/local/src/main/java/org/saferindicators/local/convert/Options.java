package org.saferindicators.local.convert;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A command line of files followed by options that each take a value. */
final class Options {

    private final List<Path> files;
    private final Map<String, String> values;

    private Options(List<Path> files, Map<String, String> values) {
        this.files = files;
        this.values = values;
    }

    /**
     * Reads the arguments.
     *
     * @param defaults the options that may be left out; {@code needed} are those that may not
     * @throws IllegalArgumentException when there is no file, an unknown option or one without a value
     */
    static Options of(List<String> args, Map<String, String> defaults, List<String> needed) {
        List<Path> files = files(args);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("the file to convert comes first");
        }
        Map<String, String> values = new HashMap<>(defaults);
        for (int at = files.size(); at < args.size(); at += 2) {
            put(values, args.subList(at, Math.min(at + 2, args.size())), needed);
        }
        return new Options(files, values);
    }

    private static List<Path> files(List<String> args) {
        return args.stream()
                .takeWhile(arg -> !arg.startsWith("--"))
                .map(Path::of)
                .toList();
    }

    /** Of values that are there, with no file. */
    static Options of(Map<String, String> values) {
        return new Options(List.of(), Map.copyOf(values));
    }

    private static void put(Map<String, String> values, List<String> option, List<String> needed) {
        String name = option.getFirst();
        if (!values.containsKey(name) && !needed.contains(name)) {
            throw new IllegalArgumentException("unknown option " + name);
        }
        if (option.size() == 1) {
            throw new IllegalArgumentException(name + " has no value");
        }
        values.put(name, option.getLast());
    }

    /** The files, at least one. */
    List<Path> files() {
        return files;
    }

    /** The value of an option. */
    String text(String name) {
        return value(name, Function.identity());
    }

    /** The value of an option, read. */
    <T> T value(String name, Function<String, T> read) {
        String text = values.get(name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        try {
            return read.apply(text);
        } catch (DateTimeException | NumberFormatException wrong) {
            throw new IllegalArgumentException(name + " " + text + ": " + wrong.getMessage(), wrong);
        }
    }
}
