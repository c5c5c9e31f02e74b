package heard.analysis.ui;

import com.vaadin.flow.router.QueryParameters;
import heard.responses.ResponseFilter;
import heard.shared.Channel;
import heard.shared.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A filter of responses as it stands in an address, so that Back works and a reload loses nothing. */
final class FilterAddress {
    private FilterAddress() {}

    static ResponseFilter read(QueryParameters query) {
        return new ResponseFilter(
                all(query, "channel", Channel::valueOf),
                all(query, "language", Language::new),
                day(query, "from").orElse(null),
                day(query, "to").orElse(null));
    }

    static QueryParameters write(ResponseFilter filter) {
        var query = new LinkedHashMap<String, List<String>>();
        query.put(
                "channel",
                filter.channels().stream().map(Channel::name).sorted().toList());
        query.put(
                "language",
                filter.languages().stream().map(Language::tag).sorted().toList());
        if (filter.from() != null) query.put("from", List.of(filter.from().toString()));
        if (filter.to() != null) query.put("to", List.of(filter.to().toString()));
        query.values().removeIf(List::isEmpty);
        return new QueryParameters(query);
    }

    private static <T> Set<T> all(QueryParameters query, String name, Function<String, T> reading) {
        return query.getParameters(name).stream()
                .flatMap(text -> Address.read(text, reading).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<LocalDate> day(QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(text -> Address.read(text, LocalDate::parse));
    }
}
