/**
 * Stands in for the modules of Elasticsearch that are not on Maven Central: {@code rest-root}, {@code reindex},
 * {@code analysis-common} and {@code analysis-icu}, as far as an index of Heard needs them.
 */
@NullMarked
package heard.elasticsearch.plugin;

import org.jspecify.annotations.NullMarked;
