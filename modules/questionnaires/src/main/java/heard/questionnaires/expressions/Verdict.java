package heard.questionnaires.expressions;

/**
 * What makes a condition hold and what makes it fail. Where an answer was not given there may be neither: in CEL such a condition is
 * undecided, and other languages would decide it in one way or the other.
 *
 * @param isDecided whether there is always one of the two
 */
record Verdict(Formula holds, Formula fails, boolean isDecided) {
    static Verdict of(boolean truth) {
        return truth
                ? new Verdict(Formula.always(), Formula.never(), true)
                : new Verdict(Formula.never(), Formula.always(), true);
    }

    /** Holds exactly where that is so. */
    static Verdict exactly(Formula holds) {
        return new Verdict(holds, holds.opposite(), true);
    }

    Verdict not() {
        return new Verdict(fails, holds, isDecided);
    }

    Verdict and(Verdict other) {
        return new Verdict(
                Formula.all(holds, other.holds), Formula.any(fails, other.fails), isDecided && other.isDecided);
    }

    Verdict or(Verdict other) {
        return not().and(other.not()).not();
    }

    /** One of two, as a third says. */
    Verdict choose(Verdict yes, Verdict no) {
        return new Verdict(
                Formula.any(Formula.all(holds, yes.holds), Formula.all(fails, no.holds)),
                Formula.any(Formula.all(holds, yes.fails), Formula.all(fails, no.fails)),
                isDecided && yes.isDecided && no.isDecided);
    }

    /** What must be so for an answer not to be refused: undecided refuses nothing. */
    Formula allows() {
        return isDecided ? holds : fails.opposite();
    }
}
