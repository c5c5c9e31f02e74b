package heard.isolation;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.accounts.MemberInviting;
import heard.coalitions.Coalition;
import heard.coalitions.CoalitionForming;
import heard.coalitions.Member;
import heard.consultations.ConsultationClosing;
import heard.consultations.ConsultationCreating;
import heard.consultations.ConsultationDestroying;
import heard.consultations.ConsultationForm;
import heard.consultations.ConsultationOpening;
import heard.questionnaires.Medium;
import heard.questionnaires.Question;
import heard.questionnaires.media.MediumKeeping;
import heard.questionnaires.writing.WordListing;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import heard.shared.StrategySection;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Two coalitions of the same shape, made once for all attacks. */
@Component
@Lazy
final class Worlds {
    static final String PASSWORD = "correct horse battery";
    /** Those of a coalition; who looks after the installation sees every organisation's name. */
    static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.INSTALLATION_ADMINISTRATOR));

    private final Fixtures fixtures;
    private final ConsultationFixtures questions;
    private final CoalitionForming forming;
    private final MemberInviting inviting;
    private final ConsultationCreating creating;
    private final ConsultationOpening opening;
    private final ConsultationClosing closing;
    private final ConsultationDestroying destroying;
    private final WordListing words;
    private final MediumKeeping media;
    private final Testimony testimony;
    private final World attacker;
    private final World attacked;

    Worlds(
            Fixtures fixtures,
            ConsultationFixtures questions,
            CoalitionForming forming,
            MemberInviting inviting,
            ConsultationCreating creating,
            ConsultationOpening opening,
            ConsultationClosing closing,
            ConsultationDestroying destroying,
            WordListing words,
            MediumKeeping media,
            Testimony testimony,
            Belongings belongings) {
        this.fixtures = fixtures;
        this.questions = questions;
        this.forming = forming;
        this.inviting = inviting;
        this.creating = creating;
        this.opening = opening;
        this.closing = closing;
        this.destroying = destroying;
        this.words = words;
        this.media = media;
        this.testimony = testimony;
        attacker = make();
        attacked = make();
        belongings.complete(attacked);
        belongings.waitForTheIndex();
    }

    World attacker() {
        return attacker;
    }

    World attacked() {
        return attacked;
    }

    private World make() {
        var secret = "kanarie" + letters();
        var open = "openbaar" + letters();
        var coalition =
                forming.form("Coalition " + open, List.of("Northside " + open, "Open Door " + open, "Records " + open));
        var email = secret + "@example.org";
        var everybody = member(coalition, secret, email, EnumSet.copyOf(ROLES));
        inviting.choose(everybody.account(), PASSWORD);
        var members = new EnumMap<Role, Member>(Role.class);
        for (var role : ROLES) {
            members.put(
                    role,
                    member(
                            coalition,
                            secret,
                            secret + "." + role.name().toLowerCase(Locale.ROOT) + "@example.org",
                            EnumSet.of(role)));
        }
        inviting.token(everybody.account());
        var draft = consultation(everybody, secret, "hidden-" + secret);
        questions.ask(coalition, draft, shown(everybody, secret));
        var asked = consultation(everybody, open, "open-" + open);
        testimony.give(coalition, everybody, asked, "open-" + open, secret);
        closed(coalition, everybody, secret);
        as(everybody, () -> words.list("zz" + secret, "instead of " + secret));
        return new World(
                coalition,
                secret,
                open,
                "open-" + open,
                "hidden-" + secret,
                email,
                everybody,
                members,
                testimony.inDrafts(everybody, asked));
    }

    /** Questions, the first with an image that only this coalition has. */
    private List<Question> shown(Member organiser, String secret) {
        var drawn = new BufferedImage(120, 20, BufferedImage.TYPE_INT_RGB);
        drawn.createGraphics().drawString(secret, 2, 16);
        var file = fixtures.as(organiser, () -> media.keep(Medium.Kind.IMAGE, png(drawn)));
        var words = ConsultationFixtures.both("Drawn " + secret, "مرسوم " + secret);
        var all = new ArrayList<>(ConsultationFixtures.threeQuestions());
        var image = Medium.none(Medium.Kind.IMAGE).with(Language.ENGLISH, file).withWords(words);
        all.set(0, all.getFirst().with(image));
        return all;
    }

    private static byte[] png(BufferedImage drawn) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Member member(Coalition coalition, String secret, String email, Set<Role> roles) {
        var name = "Robin " + secret;
        var organisation = coalition.lead().id();
        var account = inviting.invite(email, name, coalition.id(), organisation, roles);
        return new Member(account, name, organisation, coalition.id(), roles);
    }

    /** A draft of a consultation, the texts of which hold that word. */
    private ConsultationId consultation(Member organiser, String shown, String slug) {
        var title = new LocalizedText(Map.of("en", "How is it " + shown, "ar", "كيف الحال " + shown));
        return fixtures.as(
                organiser,
                () -> creating.create(new ConsultationForm(
                        slug,
                        organiser.organisation(),
                        title,
                        title,
                        "Strategy " + shown,
                        List.of(new StrategySection("1", "Trust " + shown)),
                        null,
                        null,
                        LocalDate.now().plusYears(2),
                        Language.ENGLISH,
                        List.of(Language.ENGLISH, ConsultationFixtures.ARABIC))));
    }

    /** A consultation that is over, of whose answers somebody asked the destruction. */
    private void closed(Coalition coalition, Member organiser, String secret) {
        var id = consultation(organiser, secret, "closed-" + secret);
        questions.ask(coalition, id, ConsultationFixtures.threeQuestions());
        fixtures.as(organiser, () -> opening.open(id));
        as(organiser, () -> closing.close(id));
        as(organiser, () -> destroying.ask(id));
    }

    private void as(Member member, Runnable work) {
        fixtures.as(member, () -> {
            work.run();
            return true;
        });
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "q";
    }
}
