package heard.elasticsearch.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.elasticsearch.action.delete.DeleteRequest;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.common.Strings;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestChannel;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.search.builder.SearchSourceBuilder;

/** {@code POST /INDEX/_delete_by_query}: deletes page by page what a query finds, and answers how many that were. */
final class DeleteByQuery extends BaseRestHandler {
    private static final int PAGE = 1_000;
    private static final TimeValue KEPT = TimeValue.timeValueMinutes(1);
    private static final List<String> IGNORED = List.of(
            "conflicts",
            "routing",
            "timeout",
            "wait_for_completion",
            "slices",
            "scroll_size",
            "requests_per_second",
            "ignore_unavailable",
            "allow_no_indices",
            "expand_wildcards");

    private final Predicate<NodeFeature> features;

    DeleteByQuery(Predicate<NodeFeature> features) {
        this.features = features;
    }

    @Override
    public String getName() {
        return "delete_by_query_action";
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(RestRequest.Method.POST, "/{index}/_delete_by_query"));
    }

    @Override
    protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) throws IOException {
        var indexes = Strings.splitStringByCommaToArray(request.param("index"));
        var refresh = request.paramAsBoolean("refresh", false);
        IGNORED.forEach(request::param);
        var query = new SearchSourceBuilder();
        try (var parser = request.contentOrSourceParamParser()) {
            query.parseXContent(parser, true, features);
        }
        query.size(PAGE).fetchSource(false);
        return channel -> client.threadPool()
                .generic()
                .execute(() -> answer(channel, () -> deleted(client, indexes, query, refresh)));
    }

    private interface Deleting {
        long deleted();
    }

    private static void answer(RestChannel channel, Deleting deleting) {
        try {
            channel.sendResponse(response(channel, deleting));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static RestResponse response(RestChannel channel, Deleting deleting) throws IOException {
        try {
            var deleted = deleting.deleted();
            var body = channel.newBuilder()
                    .startObject()
                    .field("timed_out", false)
                    .field("total", deleted)
                    .field("deleted", deleted)
                    .field("version_conflicts", 0)
                    .startArray("failures")
                    .endArray()
                    .endObject();
            return new RestResponse(RestStatus.OK, body);
        } catch (RuntimeException problem) {
            return new RestResponse(channel, problem);
        }
    }

    private static long deleted(NodeClient client, String[] indexes, SearchSourceBuilder query, boolean refresh) {
        var deleted = 0L;
        var page =
                client.prepareSearch(indexes).setSource(query).setScroll(KEPT).get();
        var scroll = page.getScrollId();
        while (page.getHits().getHits().length > 0) {
            var bulk = client.prepareBulk();
            Arrays.stream(page.getHits().getHits())
                    .forEach(hit -> bulk.add(new DeleteRequest(hit.getIndex(), hit.getId())));
            page.decRef();
            var answer = bulk.get();
            if (answer.hasFailures()) throw new IllegalStateException(answer.buildFailureMessage());
            deleted += answer.getItems().length;
            page = client.prepareSearchScroll(scroll).setScroll(KEPT).get();
            scroll = page.getScrollId();
        }
        page.decRef();
        client.prepareClearScroll().addScrollId(scroll).get();
        if (refresh) client.admin().indices().prepareRefresh(indexes).get();
        return deleted;
    }
}
