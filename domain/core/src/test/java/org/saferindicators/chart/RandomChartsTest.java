package org.saferindicators.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Whatever is drawn is well-formed, inside the picture, without forbidden numbers and without words on words. */
class RandomChartsTest {

    private static final List<String> COORDINATES = List.of("x", "y", "cx", "cy", "d", "width", "height", "r");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isSound(int seed) {
        Chart chart = RandomCharts.chart(new Random(seed));
        String svg = chart.svg();
        Drawn drawn = Drawn.parse(svg);

        assertThat(svg.replaceAll(">[^<]*<", "><")).doesNotContain("NaN", "Infinity", "\"-0\"", "E1", "E-");
        drawn.elements().forEach(element -> isInside(drawn.root(), element));
        assertThat(touching(drawn.textBoxes())).isEmpty();
        assertThat(svg).isEqualTo(chart.svg());
        assertThat(VegaLite.of(chart)).containsKeys("$schema", "description", "data", "layer");
    }

    private static void isInside(Element root, Element element) {
        double width = Drawn.number(root, "width");
        double height = Drawn.number(root, "height");
        for (String name : COORDINATES) {
            List<Double> numbers = Drawn.numbers(element.getAttribute(name));
            for (int position = 0; position < numbers.size(); position++) {
                boolean across = name.equals("d")
                        ? position % 2 == 0
                        : List.of("x", "cx", "width").contains(name);
                assertThat(numbers.get(position)).as(name).isBetween(0.0, across ? width : height);
            }
        }
    }

    private static List<String> touching(List<Box> boxes) {
        List<String> found = new ArrayList<>();
        for (int one = 0; one < boxes.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (boxes.get(one).overlaps(boxes.get(other))) {
                    found.add(boxes.get(one) + " and " + boxes.get(other));
                }
            }
        }
        return found;
    }
}
