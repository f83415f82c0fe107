package org.huzheng.sharing.terms;

import java.util.Objects;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.statement.Party;

/**
 * A body whose power a party exercises 委托、派驻: it signs the contract too, for what is done under it is done in its name.
 *
 * @param delegator the body whose power it is 委托机关、派出机关
 * @param mode how the power came to the party
 * @param delegate the code of the provider or consumer that exercises it
 */
public record Delegation(Party delegator, Mode mode, UnifiedSocialCreditCode delegate) {
    /** How power came to the party 权力配置方式. */
    public enum Mode {
        /** 委托: exercised in the delegator's name (行政处罚法第二十条). */
        ENTRUSTED,
        /** 派驻: by officers of the delegator stationed with the party. */
        STATIONED
    }

    /** All are required. */
    public Delegation {
        Objects.requireNonNull(delegator, "delegator");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(delegate, "delegate");
    }

    static Delegation read(JsonObject json) {
        Delegation delegation = new Delegation(
                Party.read(json.object("delegator")),
                json.string("mode", Mode::valueOf),
                json.string("delegate", UnifiedSocialCreditCode::parse));
        json.end();
        return delegation;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("delegator", delegator.json())
                .put("mode", mode.name())
                .put("delegate", delegate.toString());
    }
}
