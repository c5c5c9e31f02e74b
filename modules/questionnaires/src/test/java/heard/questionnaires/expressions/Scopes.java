package heard.questionnaires.expressions;

import heard.questionnaires.Question;
import heard.questionnaires.importing.Variables;
import java.util.List;
import java.util.Optional;

/** Questions as expressions see them, for tests. */
final class Scopes {
    private Scopes() {}

    static Scope of(List<Question> questions) {
        return of(questions, Optional.empty());
    }

    /** With a group that repeats, and a number that is asked in it. */
    static Scope repeating(List<Question> questions, String group, String inside) {
        var scope = of(questions);
        return new Scope() {
            @Override
            public Optional<Variable> find(String reference) {
                return scope.find(reference);
            }

            @Override
            public Optional<Entries> entries(String reference) {
                if (reference.equals(group)) return Optional.of(new Entries(group, "", Kind.LIST));
                var isInside = reference.equals(inside) || reference.equals(group + "." + inside);
                return isInside ? Optional.of(new Entries(group, inside, Kind.DECIMAL)) : Optional.empty();
            }

            @Override
            public Optional<Variable> self() {
                return Optional.empty();
            }
        };
    }

    static Scope of(List<Question> questions, Question self) {
        return of(questions, Variables.of(self));
    }

    private static Scope of(List<Question> questions, Optional<Variable> self) {
        return new Scope() {
            @Override
            public Optional<Variable> find(String reference) {
                var name = reference.substring(reference.lastIndexOf('/') + 1).replaceFirst("\\.NAOK$", "");
                return questions.stream()
                        .filter(question -> question.name().equals(name))
                        .findFirst()
                        .flatMap(Variables::of);
            }

            @Override
            public Optional<Variable> self() {
                return self.map(Variable::asThis);
            }
        };
    }
}
