package org.saferindicators.observation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that are worked out once. Senders may ask without end, since they may name places and codes that nobody has
 * declared, so beyond a limit all answers are forgotten and worked out again. Safe for several threads.
 *
 * @param <K> what is asked
 * @param <V> the answer
 */
final class Remembered<K, V> {

    static final int MOST = 10_000;

    private final Map<K, V> answers = new ConcurrentHashMap<>();

    V get(K asked, Function<K, V> find) {
        V known = answers.get(asked);
        if (known == null) {
            known = find.apply(asked);
            makeRoom();
            answers.put(asked, known);
        }
        return known;
    }

    int size() {
        return answers.size();
    }

    private void makeRoom() {
        if (size() >= MOST) {
            answers.clear();
        }
    }
}
