package nl.verbetermonitor.assessment;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.api.AbstractAssert;

/** What tests ask of a component: its numerator and denominator, and what failed it. */
public final class ComponentAssert extends AbstractAssert<ComponentAssert, ComponentResult> {

    ComponentAssert(ComponentResult actual) {
        super(actual, ComponentAssert.class);
    }

    /** Whole numbers, as they are counted: 9 of 10, never 18 of 20. */
    public ComponentAssert isFraction(int numerator, int denominator) {
        return isFraction(BigFraction.of(numerator), denominator);
    }

    /** The exact share of one, such as 181/365. */
    public ComponentAssert isShare(long numerator, long denominator) {
        return isFraction(BigFraction.of(numerator, denominator), 1);
    }

    public ComponentAssert isFraction(BigFraction numerator, int denominator) {
        if (!actual.numerator().equals(numerator) || actual.denominator() != denominator) {
            failWithMessage(
                    "%s should be %s of %d, but is %s of %d, failed by %s",
                    actual.id(), numerator, denominator, actual.numerator(), actual.denominator(), actual.failed());
        }
        return this;
    }

    /** The numerator as people read it. */
    public ComponentAssert reads(String roundedNumerator) {
        String reads = actual.roundedNumerator().toPlainString();
        if (!reads.equals(roundedNumerator)) {
            failWithMessage("%s should read %s, but reads %s", actual.id(), roundedNumerator, reads);
        }
        return this;
    }

    /** What failed it, in order. */
    public ComponentAssert failing(String... names) {
        if (!actual.failed().equals(List.of(names))) {
            failWithMessage("%s should be failed by %s, but is by %s", actual.id(), List.of(names), actual.failed());
        }
        return this;
    }

    public ComponentAssert failingNothing() {
        return failing();
    }
}
