package newsroom.sic.account.web;

import java.util.List;
import java.util.Set;
import newsroom.sic.account.Member;
import newsroom.sic.account.Role;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What the admin's list shows: a row for each account, and the form for inviting somebody. */
record PeoplePage(List<Row> rows, List<Role> roles, InviteForm invite) {

    static PeoplePage of(List<Member> members) {
        return new PeoplePage(
                members.stream().map(Row::of).toList(), List.of(Role.values()), InviteForm.EMPTY);
    }

    PeoplePage inviteRefused(InviteForm typed) {
        return new PeoplePage(rows, roles, typed);
    }

    PeoplePage rolesRefused(long id, Set<Role> ticked, Refusal no) {
        return new PeoplePage(
                rows.stream().map(row -> row.isOf(id) ? row.refused(ticked, no) : row).toList(),
                roles,
                invite);
    }

    PeoplePage refused(long id, Refusal no) {
        return new PeoplePage(
                rows.stream().map(row -> row.isOf(id) ? row.refused(row.ticked, no) : row).toList(),
                roles,
                invite);
    }

    /** An account with the roles that are ticked: its own, or those that were refused. */
    record Row(Member member, Set<Role> ticked, @Nullable Refusal refusal) {

        static Row of(Member member) {
            return new Row(member, member.person().roles(), null);
        }

        boolean isOf(long id) {
            return member.person().id() == id;
        }

        Row refused(Set<Role> typed, Refusal no) {
            return new Row(member, typed, no);
        }
    }
}
