package newsroom.sic.desk.web;

import newsroom.sic.testing.OnH2;

@OnH2
class CrowdedProofOnH2Test extends CrowdedProofContract {}
