package heard.analysis.ui;

import heard.responses.ReadResponse;

/**
 * A response in the list.
 *
 * @param beginning the first words of the longest answer in the person's own words
 * @param coded how many of its passages are coded
 */
record ListedResponse(ReadResponse read, String beginning, long coded) {
    private static final int LONGEST = 180;

    static ListedResponse of(ReadResponse read, long coded) {
        var longest = "";
        for (var answer : read.answers().byPlace().values()) {
            var words = answer.words().orElse("");
            if (words.length() > longest.length()) longest = words;
        }
        return new ListedResponse(read, shortened(longest.strip()), coded);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) return text;
        int end = text.lastIndexOf(' ', LONGEST);
        int cut = end > 0 ? end : LONGEST;
        return text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }
}
