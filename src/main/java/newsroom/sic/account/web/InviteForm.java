package newsroom.sic.account.web;

import java.util.Set;
import newsroom.sic.account.Role;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The form for inviting somebody, as typed. */
record InviteForm(String username, String displayName, Set<Role> roles, @Nullable Refusal refusal) {

    static final InviteForm EMPTY = new InviteForm("", "", Set.of(Role.EDITOR), null);
}
