package newsroom.sic.ledger;

import newsroom.sic.testing.OnH2;

@OnH2
class StoryProposalsOnH2Test extends StoryProposalsContract {}
