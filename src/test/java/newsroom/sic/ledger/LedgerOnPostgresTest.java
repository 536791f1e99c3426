package newsroom.sic.ledger;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class LedgerOnPostgresTest extends LedgerContract {}
