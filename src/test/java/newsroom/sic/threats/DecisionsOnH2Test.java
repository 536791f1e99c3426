package newsroom.sic.threats;

import newsroom.sic.testing.OnH2;

@OnH2
class DecisionsOnH2Test extends DecisionsContract {}
