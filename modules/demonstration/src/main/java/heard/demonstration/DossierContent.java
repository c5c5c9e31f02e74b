package heard.demonstration;

import java.util.List;

/** One dossier in draft. */
record DossierContent(
        String title, String summary, List<FindingContent> findings, List<RecommendationContent> recommendations) {
    /**
     * A finding.
     *
     * @param figure the question whose counts it shows
     * @param quotes ids of coded passages
     */
    record FindingContent(String id, String statement, String explanation, String figure, List<String> quotes) {}

    /**
     * A recommendation.
     *
     * @param findings ids of the findings it rests on
     * @param sections numbers of the strategy's sections it addresses
     * @param addressee who should do it
     */
    record RecommendationContent(String text, List<String> findings, List<String> sections, String addressee) {}
}
