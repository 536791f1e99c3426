package newsroom.sic.export.webhook;

import newsroom.sic.testing.OnH2;

@OnH2
class TellingOnH2Test extends TellingContract {}
