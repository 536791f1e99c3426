/**
 * What an editor finds wrong with a claim, and the second pair of eyes that decides on it:
 * editions, decisions, and the seal over what was approved.
 */
@ApplicationModule(
        displayName = "Annotation",
        allowedDependencies = {"shared", "text", "article", "claim", "account"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.annotation;

import org.springframework.modulith.ApplicationModule;
