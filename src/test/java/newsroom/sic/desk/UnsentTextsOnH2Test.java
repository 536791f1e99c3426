package newsroom.sic.desk;

import newsroom.sic.testing.OnH2;

@OnH2
class UnsentTextsOnH2Test extends UnsentTextsContract {}
