/** The index: analyzers, queries, facets, and the outbox that keeps it equal to the record. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "coalitions"})
@NullMarked
package heard.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
