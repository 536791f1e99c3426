package newsroom.sic.history;

import newsroom.sic.testing.OnH2;

@OnH2
class HistoryOnH2Test extends HistoryContract {}
