package vn.hiza.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonAlias;

/** How the target of a figure is worded and its attainment rounded to whole percent. */
public record TargetRule(Wording kind, Rounding rounding) {

    /** The Board promises some figures to the city as a plan; others are a quota given to it. */
    public enum Wording {
        @JsonAlias("plan")
        PLAN(new Words("kế hoạch", "plan")),
        @JsonAlias("quota")
        QUOTA(new Words("chỉ tiêu", "quota"));

        private final Words words;

        Wording(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }
    }
}
