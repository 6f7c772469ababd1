package org.saferindicators.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saferindicators.assessment.Case.BARKING;
import static org.saferindicators.assessment.Case.LONDON;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saferindicators.assessment.Case;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.feed.Commentary;
import org.saferindicators.feed.Subject;
import org.saferindicators.period.Period;

class ReportTest {

    private static Report report(Case known) {
        Evidence evidence = known.evidence(LocalDate.of(2018, 3, 28));
        return new ReportWriter(new Pages(
                                evidence,
                                known.plan(),
                                evidence.catalogue().areas().find(BARKING).orElseThrow(),
                                Period.tryParse("2018-01"))
                        .page())
                .report();
    }

    private static Case burglary() {
        return new Case()
                .count(BARKING, "2017-04/2018-01", 1319)
                .count(BARKING, "2016-04/2017-01", 1046)
                .printedChange(LONDON, "2017-04/2018-01", 13.0);
    }

    @Test
    void bindsItsSentencesToTheFigures() {
        Report.Item item = report(burglary()).sections().getLast().items().getFirst();

        assertThat(item.sentence())
                .isEqualTo("Financial year to date to January 2018 (1,319) is 26.1 % higher (+273) than the same point"
                        + " last year (1,046); London is up 13.0 %.");
        assertThat(item.status()).isEqualTo("red");
    }

    @Test
    void countsWhatIsOnTrackOffTrackAndWithoutData() {
        Report found = report(burglary());

        assertThat(found.summary())
                .isEqualTo(new Report.Summary(1, 0, 0, 1, 0, 0, "majority off track", "all data available"));
        assertThat(found.sections()).extracting(Report.Section::id).containsExactly("overall", "less-crime");
    }

    @Test
    void saysWhyThereIsNoFigure() {
        Report found = report(new Case());

        assertThat(found.summary().overall()).isEqualTo("no data");
        assertThat(found.summary().dataCoverage()).isEqualTo("little data available");
        assertThat(found.sections().getFirst().paragraphs())
                .anySatisfy(why -> assertThat(why).startsWith("No figure for Burglary: "));
        assertThat(found.sections().getLast().items().getFirst().sentence())
                .startsWith("Financial year to date to January 2018: no figure, ");
    }

    /** What people wrote must not become markup, in whatever form it is read. */
    @Test
    void textsOfPeopleStayTexts() {
        String text = "Rose <script>alert('x')</script> | [a](javascript:b) *much* by 26.1 %";
        Commentary comment = new Commentary(
                "d",
                Optional.of("plan"),
                new Subject.OfIndicator("indicator"),
                BARKING,
                Period.parse("2018-01"),
                text,
                "Director",
                Optional.empty());
        Report found = report(burglary().says(comment));

        assertThat(ReportHtml.of(found))
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .doesNotContain("<script")
                .contains("class=\"status red\">red<");
        assertThat(ReportMarkdown.of(found))
                .contains("\\<script\\>")
                .contains("\\[a\\]")
                .contains("\\*much\\*")
                .contains("## Less crime");
    }
}
