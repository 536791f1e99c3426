package newsroom.sic.threats;

import newsroom.sic.testing.OnH2;

@OnH2
class SentTwiceOnH2Test extends SentTwiceContract {}
