package heard.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import heard.invitations.Used.How;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class UsedTests {
    @Test
    void nothingIsToldOfSoFewCodesThatOneOfTheTwoSidesMustBeSmall() {
        assertThat(Used.of(0, 1)).isEqualTo(new Used(How.NOT_TOLD, 0)).isEqualTo(Used.of(1, 1));
        assertThat(Used.of(0, 19)).isEqualTo(Used.of(19, 19)).isEqualTo(Used.of(10, 19));
    }

    @Test
    void neitherFewWhoAnsweredNorFewWhoDidNotStandOut() {
        assertThat(Used.of(0, 30)).isEqualTo(Used.of(9, 30)).isEqualTo(new Used(How.FEWER_THAN, 10));
        assertThat(Used.of(21, 30)).isEqualTo(Used.of(30, 30)).isEqualTo(new Used(How.MORE_THAN, 20));
        assertThat(Used.of(12, 30)).isEqualTo(Used.of(10, 30)).isEqualTo(new Used(How.ABOUT, 10));
        assertThat(Used.of(13, 30)).isEqualTo(new Used(How.ABOUT, 15));
    }

    /** Whatever is told is true of several numbers, and of 0 used and of all used never alone. */
    @Property
    void whatIsToldIsTrueAndNeverOfOneNumberAlone(
            @ForAll @IntRange(min = 20, max = 2_000) int made, @ForAll @IntRange(max = 2_000) int any) {
        var used = any % (made + 1);
        var told = Used.of(used, made);
        var alike = java.util.stream.IntStream.rangeClosed(0, made)
                .filter(each -> Used.of(each, made).equals(told))
                .count();
        assertThat(alike).isGreaterThanOrEqualTo(used >= 10 && made - used >= 10 ? 1 : 10);
        switch (told.how()) {
            case NOT_TOLD -> throw new AssertionError("enough codes");
            case FEWER_THAN -> assertThat(used).isLessThan(told.codes());
            case MORE_THAN -> assertThat(used).isGreaterThan(told.codes());
            case ABOUT -> assertThat(Math.abs(used - told.codes())).isLessThanOrEqualTo(2);
        }
    }
}
