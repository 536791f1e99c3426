/** Outlets, stories, articles and their revisions: immutable texts with passages and lines. */
@ApplicationModule(
        displayName = "Article",
        allowedDependencies = {"shared", "text", "reading", "account"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.article;

import org.springframework.modulith.ApplicationModule;
