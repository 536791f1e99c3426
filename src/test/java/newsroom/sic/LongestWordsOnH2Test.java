package newsroom.sic;

import newsroom.sic.testing.OnH2;

@OnH2
class LongestWordsOnH2Test extends LongestWordsContract {}
