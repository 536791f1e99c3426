package newsroom.sic.ledger;

import newsroom.sic.testing.OnH2;

@OnH2
class ByHandOnH2Test extends ByHandContract {}
