package newsroom.sic.history;

import newsroom.sic.testing.OnPostgres;

@OnPostgres
class HistoryOnPostgresTest extends HistoryContract {}
