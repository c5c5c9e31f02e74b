package heard.responses.web;

import heard.invitations.InvitationCode;
import heard.responses.ReceiptCode;
import heard.shared.Language;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the one cookie says: who holds it holds these receipts. It is sealed, and the server keeps nothing of it.
 *
 * @param language the person reads
 * @param minute of its last use, since 1970; never stored anywhere else
 * @param nonce random: form tokens are made of it
 * @param receipts from the address of a consultation to the receipt of the response there, the latest last
 * @param codes from the address of a consultation to the code of the organisation whose link the person came by
 * @param brought what came with the link to a consultation, for its hidden questions
 * @param invited from the address of a consultation to the code that lets the person in there, until it is used
 */
record VisitCookie(
        Language language,
        long minute,
        String nonce,
        Map<String, ReceiptCode> receipts,
        Map<String, String> codes,
        Brought brought,
        Map<String, InvitationCode> invited) {
    private static final int MOST = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    VisitCookie {
        receipts = Collections.unmodifiableMap(new LinkedHashMap<>(receipts));
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
        invited = Map.copyOf(invited);
    }

    static VisitCookie fresh(Language language, long minute) {
        var nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        var hex = HexFormat.of().formatHex(nonce);
        return new VisitCookie(language, minute, hex, Map.of(), Map.of(), Brought.NOTHING, Map.of());
    }

    VisitCookie in(Language chosen, long now) {
        return new VisitCookie(chosen, now, nonce, receipts, codes, brought, invited);
    }

    /** With this receipt too; forgets the one longest there beyond {@value #MOST}. */
    VisitCookie with(String slug, ReceiptCode receipt) {
        var all = new LinkedHashMap<>(receipts);
        all.remove(slug);
        all.put(slug, receipt);
        while (all.size() > MOST) all.remove(all.firstEntry().getKey());
        var kept = new LinkedHashMap<>(codes);
        kept.keySet().retainAll(all.keySet());
        var keys = new LinkedHashMap<>(invited);
        keys.keySet().retainAll(all.keySet());
        return new VisitCookie(language, minute, nonce, all, kept, brought, keys);
    }

    /** Having come by the link of an organisation. */
    VisitCookie by(String slug, String code) {
        var all = new LinkedHashMap<>(codes);
        all.put(slug, code);
        return new VisitCookie(language, minute, nonce, receipts, all, brought, invited);
    }

    /** With what came with a link too. */
    VisitCookie bringing(Brought more) {
        return new VisitCookie(language, minute, nonce, receipts, codes, brought.and(more), invited);
    }

    /** Let in by a code. */
    VisitCookie invited(String slug, InvitationCode code) {
        var all = new LinkedHashMap<>(invited);
        all.put(slug, code);
        return new VisitCookie(language, minute, nonce, receipts, codes, brought, all);
    }

    /** Without the code, which is used up or no good. */
    VisitCookie uninvited(String slug) {
        var all = new LinkedHashMap<>(invited);
        all.remove(slug);
        return new VisitCookie(language, minute, nonce, receipts, codes, brought, all);
    }

    String written() {
        var held = receipts.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().digits())
                .collect(Collectors.joining(","));
        var came = codes.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(","));
        var let = invited.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().digits())
                .collect(Collectors.joining(","));
        return String.join("|", language.tag(), String.valueOf(minute), nonce, held, came, brought.written(), let);
    }

    /** One that was written before there were codes has none. */
    static VisitCookie read(String written) {
        var parts = written.split("\\|", 7);
        var receipts = new LinkedHashMap<String, ReceiptCode>();
        pairs(parts[3]).forEach(each -> receipts.put(each[0], new ReceiptCode(each[1])));
        var codes = new LinkedHashMap<String, String>();
        if (parts.length > 4) pairs(parts[4]).forEach(each -> codes.put(each[0], each[1]));
        var brought = parts.length > 5 ? Brought.read(parts[5]) : Brought.NOTHING;
        var invited = new LinkedHashMap<String, InvitationCode>();
        if (parts.length > 6) pairs(parts[6]).forEach(each -> invited.put(each[0], new InvitationCode(each[1])));
        var minute = Long.parseLong(parts[1]);
        return new VisitCookie(new Language(parts[0]), minute, parts[2], receipts, codes, brought, invited);
    }

    private static Stream<String[]> pairs(String written) {
        return Arrays.stream(written.split(",")).map(each -> each.split("=", 2)).filter(each -> each.length == 2);
    }
}
