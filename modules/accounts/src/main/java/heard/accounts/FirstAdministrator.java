package heard.accounts;

import heard.coalitions.CoalitionForming;
import heard.coalitions.CurrentCoalition;
import heard.shared.CoalitionId;
import heard.shared.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The first person of an installation: while nobody can sign in, whoever reads the console of the server may make
 * themselves the first administrator with a link that works once. Only the link's hash is kept, in memory.
 */
@Service
public class FirstAdministrator {
    /** What the first person says of themselves and of their organisation. */
    public record Introduction(String name, String email, String organisation, String coalition) {
        /** A coalition without a name of its own is called as its organisation. */
        String coalitionName() {
            return coalition.isBlank() ? organisation.strip() : coalition.strip();
        }
    }

    private final MemberInviting inviting;
    private final CoalitionForming forming;
    private final TransactionOperations transaction;
    private final InstallationAdministrators installation;
    private final SignInWay way;
    private @Nullable String hash;

    FirstAdministrator(
            MemberInviting inviting,
            CoalitionForming forming,
            TransactionOperations transaction,
            InstallationAdministrators installation,
            SignInWay way) {
        this.inviting = inviting;
        this.forming = forming;
        this.transaction = transaction;
        this.installation = installation;
        this.way = way;
    }

    /** The path of a new link, and the end of the one before; empty when somebody can sign in already, or without a link. */
    public synchronized Optional<String> link() {
        if (!way.keepsPasswords() || !inviting.nobodyYet()) return Optional.empty();
        var token = Tokens.next();
        hash = Tokens.hashText(token);
        return Optional.of("/welcome/" + token);
    }

    /** Whether this is the token of the link, and it is still of use. */
    public synchronized boolean holds(String token) {
        return Tokens.hashText(token).equals(hash) && inviting.nobodyYet();
    }

    /** Makes the coalition and its first account, with every role and the care of the installation; false when the token is not good (any more). */
    public synchronized boolean begin(String token, Introduction first, String password) {
        if (!holds(token)) return false;
        var id = CoalitionId.next();
        CurrentCoalition.run(id, () -> transaction.executeWithoutResult(_ -> make(id, first, password)));
        hash = null;
        return true;
    }

    private void make(CoalitionId id, Introduction first, String password) {
        var coalition = forming.form(
                id, first.coalitionName(), List.of(first.organisation().strip()));
        var account = inviting.invite(
                first.email(), first.name(), id, coalition.lead().id(), Role.ofOrganisations());
        inviting.choose(account, password);
        installation.appoint(account);
    }
}
