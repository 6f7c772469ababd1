package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.List;

/** How wide words are, estimated by character for a wide sans-serif (DejaVu Sans), so that narrower ones fit too. */
final class Letters {

    private static final double BOLD = 1.12;
    private static final String ELLIPSIS = "\u2026";

    private Letters() {}

    static double width(String words, double size, boolean bold) {
        return words.codePoints().mapToDouble(Letters::share).sum() * size * (bold ? BOLD : 1);
    }

    private static double share(int letter) {
        if (letter >= '0' && letter <= '9') {
            return 0.64;
        }
        if (" ijl.,:;'|!".indexOf(letter) >= 0) {
            return 0.34;
        }
        if ("ftrI()[]-/\"".indexOf(letter) >= 0) {
            return 0.46;
        }
        return "mwMWGOQ%@&=+<>".indexOf(letter) >= 0 ? 0.98 : otherShare(letter);
    }

    private static double otherShare(int letter) {
        if (letter >= 'a' && letter <= 'z') {
            return 0.63;
        }
        boolean known = letter >= ' ' && letter < 0x2e80;
        return known ? 0.78 : 1;
    }

    /** As much of the words as fits, with an ellipsis where some are left out. */
    static String shortened(String words, double size, boolean bold, double room) {
        if (width(words, size, bold) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end) + ELLIPSIS, size, bold) > room) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Lines that fit, broken between words; the last of {@code most} lines takes the rest, shortened. */
    static List<String> wrapped(String words, double size, boolean bold, double room, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean full = width(longer, size, bold) > room && !line.isEmpty() && lines.size() < most - 1;
            if (full) {
                lines.add(line);
            }
            line = full ? word : longer;
        }
        lines.add(line);
        return lines.stream().map(one -> shortened(one, size, bold, room)).toList();
    }
}
