package heard.accounts;

import heard.coalitions.Member;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A member of staff as Spring Security knows them: the principal of every staff request. */
public final class StaffMember implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1;

    private final transient Member member;
    private final String email;
    private @Nullable String password;

    StaffMember(Member member, String email, @Nullable String password) {
        this.member = member;
        this.email = email;
        this.password = password;
    }

    public Member member() {
        return member;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(member.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList());
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public void eraseCredentials() {
        password = null;
    }
}
