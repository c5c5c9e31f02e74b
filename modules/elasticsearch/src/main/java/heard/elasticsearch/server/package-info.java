/** Runs inside the server's process. */
package heard.elasticsearch.server;
