package newsroom.sic.programs;

import newsroom.sic.testing.OnH2;

@OnH2
class AnnotationLdOnH2Test extends AnnotationLdContract {}
