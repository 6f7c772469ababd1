package org.saferindicators.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as the Web Content Accessibility Guidelines 2.2 define it. */
class PaletteTest {

    private static double luminance(Palette colour) {
        int rgb = Integer.parseInt(colour.hex().substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(Palette one, Palette other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertThat((1 + 0.05) / (0 + 0.05)).isEqualTo(21);
        assertThat(contrast(Palette.INK, Palette.PAPER)).isBetween(18.0, 21.0);
    }

    @ParameterizedTest
    @EnumSource
    void everyColourStandsOutByItsRole(Palette colour) {
        double needed = switch (colour.role()) {
            case TEXT -> 4.5;
            case GRAPHIC -> 3;
            case FILL -> 1;
        };

        assertThat(contrast(colour, Palette.PAPER)).isGreaterThanOrEqualTo(needed);
    }

    @ParameterizedTest
    @EnumSource
    void theLetterOfAStatusIsReadableOnItsFill(RagCell.Kind kind) {
        assertThat(contrast(kind.text(), kind.fill())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void greenAmberAndRedDifferInGrey() {
        List<RagCell.Kind> kinds = List.of(RagCell.Kind.GREEN, RagCell.Kind.AMBER, RagCell.Kind.RED);

        assertThat(kinds)
                .allSatisfy(one -> assertThat(kinds)
                        .filteredOn(other -> other != one)
                        .allSatisfy(other ->
                                assertThat(contrast(one.fill(), other.fill())).isGreaterThan(1.5)));
    }

    @Test
    void noTwoStatusesShareAShapeOrALetter() {
        assertThat(Arrays.stream(RagCell.Kind.values()).map(RagCell.Kind::shape))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(RagCell.Kind.values()).map(RagCell.Kind::letter))
                .doesNotHaveDuplicates();
    }

    @Test
    void noTwoMarksShareAShape() {
        assertThat(Arrays.stream(Mark.values()).map(Mark::shape)).doesNotHaveDuplicates();
    }
}
