package heard.bench;

import heard.HeardApplication;
import heard.coalitions.Coalition;
import heard.coalitions.CoalitionForming;
import heard.coalitions.CurrentMember;
import heard.coalitions.Member;
import heard.consultations.ConsultationCreating;
import heard.consultations.ConsultationForm;
import heard.consultations.ConsultationOpening;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireEditing;
import heard.shared.AccountId;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import heard.shared.StrategySection;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** An open consultation of ten questions, three long, three with choices, four short, at {@code /c/bench}. */
final class BenchConsultation {
    private BenchConsultation() {}

    /** Makes it in the folder with the application's own use cases, and stops the application. */
    static void make(Path data) {
        var builder = new SpringApplicationBuilder(HeardApplication.class);
        try (var application = builder.run("--heard.data=" + data, "--server.port=0")) {
            var coalition = application.getBean(CoalitionForming.class).form("Bench", List.of("Bench"));
            asOrganiser(coalition, () -> open(application, coalition));
            PlainDatabase.countStatementsFromNextStart(data);
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void open(ApplicationContext application, Coalition coalition) {
        var id = create(application, coalition);
        var editing = application.getBean(QuestionnaireEditing.class);
        var questionnaire = new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH), questions());
        editing.save(id, editing.open(id).revision(), questionnaire);
        application.getBean(ConsultationOpening.class).open(id);
    }

    /** One that has no questions yet. */
    static ConsultationId create(ApplicationContext application, Coalition coalition) {
        var today = LocalDate.now();
        return application
                .getBean(ConsultationCreating.class)
                .create(new ConsultationForm(
                        "bench",
                        coalition.lead().id(),
                        text("How does data sharing affect you?"),
                        text("To measure."),
                        "National Data Strategy",
                        List.of(new StrategySection("1", "Trust")),
                        today.minusDays(1),
                        today.plusDays(30),
                        today.plusYears(1),
                        Language.ENGLISH,
                        List.of(Language.ENGLISH)));
    }

    private static List<Question> questions() {
        var types = List.of(QuestionType.LONG_TEXT, QuestionType.ONE_OF, QuestionType.SHORT_TEXT);
        var questions = new ArrayList<Question>();
        for (var i = 0; i < 10; i++) {
            var type = i == 9 ? QuestionType.SHORT_TEXT : types.get(i % 3);
            var question =
                    Question.of("question_" + (i + 1), type, text("What happened to you, part " + (i + 1) + "?"));
            questions.add(type == QuestionType.ONE_OF ? question.withChoices(choices()) : question);
        }
        return questions;
    }

    private static List<Choice> choices() {
        return List.of(
                new Choice("often", text("Often")),
                new Choice("sometimes", text("Sometimes")),
                new Choice("never", text("Never")));
    }

    static void asOrganiser(Coalition coalition, Runnable work) {
        var member =
                new Member(AccountId.next(), "Bench", coalition.lead().id(), coalition.id(), Set.of(Role.ORGANISER));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "bench", null, AuthorityUtils.createAuthorityList("ROLE_ORGANISER")));
        try {
            CurrentMember.in(member, () -> {
                work.run();
                return true;
            });
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.ENGLISH, english);
    }
}
