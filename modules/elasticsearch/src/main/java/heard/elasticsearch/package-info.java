/** A real Elasticsearch, in a process of its own, for tests. */
@NullMarked
package heard.elasticsearch;

import org.jspecify.annotations.NullMarked;
