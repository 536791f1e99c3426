package newsroom.sic.intake.feed;

import newsroom.sic.testing.OnH2;

@OnH2
class FromElsewhereOnH2Test extends FromElsewhereContract {}
