package vn.hiza.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 26);

    record Stage(LocalDate effectiveOn, String name) implements Step<Stage> {
        @Override
        public Stage from(LocalDate day) {
            return new Stage(day, name);
        }
    }

    private static Stage stage(String day, String name) {
        return new Stage(day == null ? null : LocalDate.parse(day), name);
    }

    @Test
    void firstStateBeginsOnItsOwnDefaultDay() {
        assertThat(Timeline.carryOn(null, stage(null, "A"), LocalDate.of(1997, 1, 1), TODAY))
                .containsExactly(stage("1997-01-01", "A"));
        assertThat(Timeline.carryOn(null, stage(null, "A"), null, TODAY)).containsExactly(stage(null, "A"));
        assertThat(Timeline.carryOn(null, stage("2001-02-03", "A"), LocalDate.of(1997, 1, 1), TODAY))
                .containsExactly(stage("2001-02-03", "A"));
    }

    @Test
    void laterChangeBeginsTodayUnlessItNamesItsDay() {
        List<Stage> before = List.of(stage("1997-01-01", "A"));

        assertThat(Timeline.carryOn(before, stage(null, "B"), null, TODAY))
                .containsExactly(stage("1997-01-01", "A"), stage("2021-11-26", "B"));
        assertThat(Timeline.carryOn(before, stage("2005-05-05", "B"), null, TODAY))
                .containsExactly(stage("1997-01-01", "A"), stage("2005-05-05", "B"));
    }

    @Test
    void stateThatGoesOnAddsNothing() {
        List<Stage> before = List.of(stage("1997-01-01", "A"));

        assertThat(Timeline.carryOn(before, stage(null, "A"), null, TODAY)).isEqualTo(before);
    }

    @Test
    void whatLiesAfterTheDeclaredDayGivesWay() {
        List<Stage> before = List.of(stage(null, "A"), stage("2010-01-01", "B"), stage("2015-01-01", "C"));

        assertThat(Timeline.with(before, stage("2012-01-01", "D")))
                .containsExactly(stage(null, "A"), stage("2010-01-01", "B"), stage("2012-01-01", "D"));
    }
}
