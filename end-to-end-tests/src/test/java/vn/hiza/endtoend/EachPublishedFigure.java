package vn.hiza.endtoend;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs a test for each figure that was published on {@link #DAY}: its code, its value, its words in vi and in en. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ParameterizedTest
@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        workforce.workers              | 164960           | gần 165 nghìn người                          | nearly 165 thousand people
        investment.projects.new        | 7                | 7 dự án                                      | 7 projects
        investment.projects.expanded   | 26               | 26 dự án                                     | 26 projects
        investment.capital.new.usd     | 27000000.00      | 27 triệu USD                                 | USD 27 million
        investment.capital.new.vnd     | 315000000000.00  | 315 tỷ đồng                                  | VND 315 billion
        investment.capital.expanded.usd| 147000000.00     | 147 triệu USD                                | USD 147 million
        investment.capital.expanded.vnd| 2039000000000.00 | 2.039 tỷ đồng                                | VND 2,039 billion
        investment.capital.total       | 275851851.85     | 275 triệu USD; đạt 92% kế hoạch; gấp 2,3 lần | USD 275 million; 92% of plan; 2.3 times
        party.members.admitted         | 99               | 99 đảng viên; đạt 110% chỉ tiêu              | 99 members; 110% of quota
        party.organisations.founded    | 5                | 5 tổ chức; đạt 166% chỉ tiêu                 | 5 organisations; 166% of quota
        union.organisations.founded    | 13               | 13 tổ chức; đạt 130% kế hoạch                | 13 organisations; 130% of plan
        youth.organisations.founded    | 4                | 4 tổ chức; đạt 100% kế hoạch                 | 4 organisations; 100% of plan
        party.organisations            | 94               | 94 tổ chức                                   | 94 organisations
        party.members                  | 1178             | 1.178 đảng viên                              | 1,178 members
        health.safety-teams            | 4600             | 4.600 tổ                                     | 4,600 teams
        health.safety-team-members     | 20000            | khoảng 20.000 người                          | about 20,000 people
        health.dose1.people            | 164300           | 164.300 người; đạt 99%                       | 164,300 people; 99%
        health.dose2.people            | 143990           | khoảng 143.990 người; chiếm 88%              | about 143,990 people; 88%
        health.mobile-stations         | 11               | 11 trạm                                      | 11 stations
        zones.years-since-last         | 13               | 13 năm                                       | 13 years
        zones.in-preparation           | 4                | 4 khu; mục tiêu 3–5                          | 4 zones; target 3–5
        """)
@interface EachPublishedFigure {
    String DAY = "2021-11-26";
}
