package heard.vault;

import heard.shared.ConsultationId;

/** Names one of a consultation's keys; what is wrapped is bound to this name. */
record KeyName(ConsultationId consultation, KeyPurpose purpose) {
    byte[] bytes() {
        return Wrapping.bytes(toString());
    }

    String file() {
        return consultation + purpose.ending() + ".key";
    }

    @Override
    public String toString() {
        return purpose.prefix() + ":" + consultation;
    }
}
