package heard.evidence;

import java.util.List;

/**
 * How many quotes of a draft the agreement withholds from the member at work: who approves answers for what they could read.
 *
 * @param findings those that hold such quotes, in reading order
 */
public record UnreadQuotes(List<InFinding> findings) {
    /**
     * In one finding.
     *
     * @param number of the finding, from 1
     */
    public record InFinding(int number, int quotes) {}

    public UnreadQuotes {
        findings = List.copyOf(findings);
    }

    public int quotes() {
        return findings.stream().mapToInt(InFinding::quotes).sum();
    }
}
