package newsroom.sic.account.web;

import java.util.Set;
import newsroom.sic.account.Role;
import org.jspecify.annotations.Nullable;

/** The form for inviting somebody, as typed. */
record InviteForm(String username, String displayName, Set<Role> roles, @Nullable String refusal) {

    static final InviteForm EMPTY = new InviteForm("", "", Set.of(Role.EDITOR), null);
}
