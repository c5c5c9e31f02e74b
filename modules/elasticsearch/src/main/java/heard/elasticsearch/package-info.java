/** A real Elasticsearch, in a process of its own, for tests. */
@org.jspecify.annotations.NullMarked
package heard.elasticsearch;
