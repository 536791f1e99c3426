package newsroom.sic.detector;

import newsroom.sic.testing.OnH2;

@OnH2
class SuggestionsOnH2Test extends SuggestionsContract {}
