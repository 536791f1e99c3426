package newsroom.sic.account;

import newsroom.sic.testing.OnH2;

@OnH2
class InvitationsOnH2Test extends InvitationsContract {}
