package heard.audit;

import heard.shared.AccountId;
import java.util.Map;

/** Who is a member of the current coalition: what the trail needs of accounts. */
public interface MemberNames {
    Map<AccountId, String> names();
}
