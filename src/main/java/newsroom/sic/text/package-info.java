/**
 * Spans in code points, the anchors that hold a claim to its words, the marks drawn over a text,
 * what two texts differ in, and what a text may not hold. Plain Java: no Spring, no database.
 */
@ApplicationModule(
        displayName = "Text",
        allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.text;

import org.springframework.modulith.ApplicationModule;
