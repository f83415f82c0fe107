package org.huzheng.server.intake;

import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.SharingContract;

/** 数据共享契约: proposed by a party, over a period that is not past. */
final class ContractRule implements IntakeRule {
    @Override
    public Entry judge(Incoming incoming, Stores stores) {
        SharingContract contract = SharingContract.parse(incoming.statement().payload());
        if (!incoming.now().isBefore(contract.validTo())) {
            throw new HuzhengException(ErrorCode.CONTRACT_NOT_ACTIVE, "its period is over");
        }
        return Entry.of(
                Set.of(Subject.contract(incoming.header().id())),
                Set.of(
                        contract.provider().code().toString(),
                        contract.consumer().code().toString()));
    }
}
