package newsroom.sic.account.door;

import newsroom.sic.testing.OnH2;

@OnH2
class SessionsOnH2Test extends SessionsContract {}
