package newsroom.sic.account.door;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class SessionsOnPostgresTest extends SessionsContract {}
