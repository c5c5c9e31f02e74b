package heard.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import heard.Fixtures;
import heard.HeardTest;
import heard.analysis.ThemeReading;
import heard.coalitions.AgreementReading;
import heard.coalitions.CoalitionReading;
import heard.coalitions.Member;
import heard.coalitions.Organisation;
import heard.coalitions.Organisations;
import heard.coalitions.Sharing;
import heard.coalitions.Term;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.consultations.PublicConsultations;
import heard.consultations.Status;
import heard.contacts.ContactReading;
import heard.demonstration.DemonstrationSignIns.SignIn;
import heard.evidence.DossierApproving;
import heard.evidence.DossierReading;
import heard.evidence.DossierStatus;
import heard.figures.FigureCounting;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.AccountId;
import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.OrganisationId;
import heard.shared.Role;
import heard.statements.StatementReading;
import heard.statements.StatementRow;
import heard.statements.StatementState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class DemonstrationTests {
    private final List<String> progress = new ArrayList<>();

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private DemonstrationSignIns signIns;

    @Autowired
    private ConsultationReading consultations;

    @Autowired
    private PublicConsultations open;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ResponseReading responses;

    @Autowired
    private StatementReading statements;

    @Autowired
    private ThemeReading themes;

    @Autowired
    private FigureCounting counting;

    @Autowired
    private Sharing sharing;

    @Autowired
    private CoalitionReading coalitions;

    @Autowired
    private DossierReading dossiers;

    @Autowired
    private DossierApproving approving;

    @Autowired
    private AgreementReading agreements;

    @Autowired
    private ContactReading contacts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Neighbour neighbour;

    private CoalitionId coalition;

    @BeforeAll
    void made() {
        coalition = demonstration.make(Content.read(), progress::add);
    }

    @Test
    void itsConsultationIsOpenToEverybody() {
        assertThat(open.at("data-sharing")).hasValueSatisfying(each -> {
            assertThat(each.coalition()).isEqualTo(coalition);
            assertThat(each.details().status()).isEqualTo(Status.OPEN);
            assertThat(each.details().version()).isEqualTo(1);
        });
        assertThat(fixtures.in(coalition, consultations::all))
                .extracting(ConsultationDetails::slug)
                .containsExactlyInAnyOrder("data-sharing", "letters");
    }

    @Test
    void aSecondConsultationShowsTheRicherTypes() {
        var letters = asked("letters");
        var figures = fixtures.as(staff(), () -> counting.byQuestion(letters, _ -> {}));
        assertThat(figures)
                .extracting(each -> each.title().in(Language.ENGLISH))
                .contains(
                        "How much of it did you understand?",
                        "How do they write to you? – The council",
                        "What would help you most? – put first",
                        "Somebody who lives with you – Can they read the letters they get?");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.rows())
                .as(figure.title().in(Language.ENGLISH))
                .anyMatch(row -> row.cell().number() != null && row.cell().number() > 0));
        var read = fixtures.as(staff(), () -> responses.rows(letters, ResponseFilter.ALL, 0, 500));
        assertThat(read).hasSize(72).anyMatch(each -> each.language().tag().equals("ar"));
    }

    @Test
    void itsResponsesAreThereInThreeLanguages() {
        var read = fixtures.as(
                staff("Plain Glass Privacy Group"), () -> responses.rows(asked(), ResponseFilter.ALL, 0, 500));
        assertThat(read).hasSize(120);
        assertThat(read.stream().collect(groupingBy(each -> each.language().tag(), counting())))
                .isEqualTo(Map.of("en", 60L, "ar", 30L, "fa", 30L));
    }

    @Test
    void oneOrganisationSharesTextWithRedactionsAndOneCountsAlone() {
        var others = staff("Quillhaven Welcome Centre");
        assertThat(fixtures.as(others, () -> responses.count(asked(), ResponseFilter.ALL)))
                .isEqualTo(112);
        assertThat(fixtures.as(others, sharing::limits))
                .extracting(limit -> limit.organisation().name() + " " + limit.scope() + " " + limit.agreement())
                .containsExactly("Plain Glass Privacy Group COUNTS 2", "Saltmarsh Law and Advice REDACTED_TEXT 2");
    }

    @Test
    void itsPassagesAreCoded() {
        var passages = fixtures.as(staff(), () -> themes.passages(asked()));
        assertThat(passages).hasSize(Content.read().codebook().themes().size());
        assertThat(passages.values().stream().mapToLong(each -> each).sum())
                .isEqualTo(Content.read().codebook().passages().size());
    }

    @Test
    void ofTheStatementsThatPeopleAddedTwoAreShownToOthersAndTwoWait() {
        var all = fixtures.as(staff("Quillhaven Welcome Centre"), () -> statements.all(asked()));
        assertThat(all.stream().collect(groupingBy(StatementRow::state, counting())))
                .isEqualTo(Map.of(StatementState.ACCEPTED, 2L, StatementState.WAITING, 2L));
        assertThat(all).filteredOn(each -> !each.suspicious().isEmpty()).hasSize(1);
    }

    @Test
    void whatIsWithheldIsCovered() {
        var covered = fixtures.as(staff(), () -> responses.rows(asked(), ResponseFilter.ALL, 0, 500)).stream()
                .filter(each -> each.answers().to("experience").toString().contains("███"));
        assertThat(covered).hasSize(4);
    }

    @Test
    void itsDossierIsADraftWithFindingsQuotesFiguresAndRecommendations() {
        var all = fixtures.as(staff(), () -> dossiers.all(asked()));
        assertThat(all).singleElement().satisfies(row -> assertThat(row.status())
                .isEqualTo(DossierStatus.DRAFT));
        var draft = fixtures.as(staff(), () -> dossiers.draft(all.getFirst().id()));
        assertThat(draft.draft().findings()).hasSize(3).allSatisfy(finding -> {
            assertThat(finding.quotes()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(finding.figures()).hasSize(1);
        });
        assertThat(draft.words()).hasSize(13);
        assertThat(draft.draft().recommendations()).hasSize(3).noneMatch(each -> each.sections()
                .isEmpty());
    }

    @Test
    void aDemonstrationThatFailsHalfwayLeavesNothing() {
        var before = signIns.all();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> demonstration.make(other(), what -> {
                    if (what.startsWith("redactions")) throw new IllegalStateException("killed");
                }));
        assertThat(open.at("data-sharing-again")).isEmpty();
        assertThat(signIns.all()).isEqualTo(before);
    }

    /** The same at other addresses, so that nothing of it is there yet. */
    private static Content other() {
        var content = Content.read();
        var coalition = content.coalition();
        var people = coalition.people().stream()
                .map(each -> new CoalitionContent.Person(
                        each.name(), "again." + each.email(), each.organisation(), each.roles()))
                .toList();
        var asked = content.consultation();
        return new Content(
                new CoalitionContent(
                        "Again",
                        coalition.organisations(),
                        coalition.lead(),
                        coalition.agreement(),
                        coalition.proposal(),
                        people,
                        "again." + coalition.installation()),
                new ConsultationContent(
                        "data-sharing-again",
                        asked.languages(),
                        asked.strategy(),
                        asked.title(),
                        asked.purpose(),
                        asked.sections(),
                        asked.questions(),
                        asked.groups()),
                content.responses(),
                content.contacts(),
                content.codebook(),
                content.statements(),
                content.dossier());
    }

    @Test
    void thereIsASignInForEachRoleAndOneLooksAfterTheInstallation() {
        assertThat(signIns.all().stream().flatMap(each -> each.roles().stream()))
                .containsAll(Role.ofOrganisations());
        assertThat(signIns.all().stream().filter(SignIn::installation).map(SignIn::email))
                .containsExactly("administrator@example.org");
    }

    @Test
    void aChangeOfTheAgreementWaitsForOneOrganisation() {
        var proposed = fixtures.in(coalition, agreements::proposed).orElseThrow();
        assertThat(proposed.version()).isEqualTo(3);
        assertThat(proposed.terms().terms())
                .extracting(Term::organisation)
                .filteredOn(each -> proposed.answerOf(each.id()).isEmpty())
                .extracting(Organisation::name)
                .containsExactly("Plain Glass Privacy Group");
    }

    @Test
    void itsDossierWaitsForOneApproval() {
        var dossier = fixtures.as(staff(), () -> dossiers.all(asked())).getFirst();
        var standing = fixtures.as(staff(), () -> approving.standing(dossier.id()));
        assertThat(standing.orElseThrow().given())
                .extracting(each -> each.organisation().name())
                .containsExactly("Saltmarsh Law and Advice");
        assertThat(standing.orElseThrow().missing()).isOne();
    }

    @Test
    void someOfItsPeopleMayBeContacted() {
        assertThat(fixtures.as(staff(), () -> contacts.list(asked())))
                .hasSameSizeAs(Content.read().contacts());
    }

    @Test
    void anotherCoalitionHasOneOfItsOrganisationsAndAsksASecondOnce() {
        neighbour.makeOnce(Content.staff(), Content.neighbour());
        neighbour.makeOnce(Content.staff(), Content.neighbour());
        var asked = organisation("Saltmarsh Law and Advice");
        assertThat(organisations.asking(asked)).singleElement().satisfies(id -> {
            var there = fixtures.in(id, coalitions::current);
            assertThat(there.name()).isEqualTo("Warm Rooms");
            assertThat(there.organisations())
                    .extracting(Organisation::name)
                    .containsExactly("Harbour Row Kitchen", "Quillhaven Welcome Centre");
        });
        assertThat(organisations.called("Harbour Row Kitchen")).hasSize(1);
    }

    @Test
    void noOtherCoalitionIsMadeBesidePeopleWhoAreNotInvented() {
        var elsewhere = new NeighbourContent(
                "Elsewhere",
                "Elsewhere Kitchen",
                new NeighbourContent.Person("Nobody", "nobody@example.org"),
                "Nothing",
                "quillhaven",
                "saltmarsh");
        neighbour.makeOnce(other().coalition(), elsewhere);
        assertThat(organisations.called("Elsewhere Kitchen")).isEmpty();
    }

    @Test
    void itIsMadeOnce() {
        assertThat(demonstration.makeOnce(progress::add)).isFalse();
        assertThat(fixtures.in(coalition, consultations::all)).hasSize(2);
    }

    @Test
    void oneHearsWhatIsBeingMade() {
        assertThat(progress).isNotEmpty();
    }

    private ConsultationId asked() {
        return asked("data-sharing");
    }

    private ConsultationId asked(String slug) {
        return fixtures.in(coalition, consultations::all).stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Member staff() {
        return staff("Saltmarsh Law and Advice");
    }

    private Member staff(String organisation) {
        return new Member(
                AccountId.next(), "Sam Example", organisation(organisation), coalition, EnumSet.allOf(Role.class));
    }

    private OrganisationId organisation(String name) {
        return fixtures.in(coalition, coalitions::current).organisations().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
