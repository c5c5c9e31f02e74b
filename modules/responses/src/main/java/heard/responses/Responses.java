package heard.responses;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface Responses extends JpaRepository<Response, UUID> {
    Optional<Response> findByReceipt(byte[] receipt);

    /** The same, held until the transaction ends: two tabs take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Response> findAndLockByReceipt(byte[] receipt);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Response> findAndLockById(UUID id);
}
