package newsroom.sic.programs;

import newsroom.sic.testing.OnH2;

@OnH2
class LinesAndSignOffOnH2Test extends LinesAndSignOffContract {}
